import { basename } from 'node:path';
import type { Disk, NewFile } from '../../../electron/main/storage/disk';
import { nodeDisk } from '../../../electron/main/storage/node-disk';

/** A step of the disk as `what name`, such as `sync routines.json.~.tmp`. */
export type Step = string;

/** A real disk that writes down its steps, and fails those for which `failure` gives an error. */
export interface RecordingDisk extends Disk {
  readonly steps: Step[];
}

/** Unique parts of names are written as `~`, so that steps can be compared. */
export function recordingDisk(
  failure: (step: Step) => Error | undefined = () => undefined,
): RecordingDisk {
  const steps: Step[] = [];

  async function step<T>(what: string, path: string, action: () => Promise<T>): Promise<T> {
    const name = basename(path).replace(/\.[0-9a-f-]{36}\.tmp$/, '.~.tmp');
    steps.push(`${what} ${name}`);
    const error = failure(`${what} ${name}`);
    if (error !== undefined) {
      throw error;
    }
    return action();
  }

  function recordedFile(path: string, file: NewFile): NewFile {
    return {
      write: (bytes) => step('write', path, () => file.write(bytes)),
      sync: () => step('sync', path, file.sync),
      size: () => step('size', path, file.size),
      // A file that fails to close is closed all the same.
      close: async () => {
        await file.close();
        await step('close', path, () => Promise.resolve());
      },
    };
  }

  return {
    steps,
    makeFolder: (folder) => step('makeFolder', '', () => nodeDisk.makeFolder(folder)),
    namesIn: (folder) => step('namesIn', '', () => nodeDisk.namesIn(folder)),
    read: (path, mostBytes) => step('read', path, () => nodeDisk.read(path, mostBytes)),
    create: (path) =>
      step('create', path, async () => recordedFile(path, await nodeDisk.create(path))),
    link: (path, secondPath) => step('link', secondPath, () => nodeDisk.link(path, secondPath)),
    rename: (path, newPath) => step('rename', newPath, () => nodeDisk.rename(path, newPath)),
    remove: (path) => step('remove', path, () => nodeDisk.remove(path)),
    removeFolder: (folder) => step('removeFolder', folder, () => nodeDisk.removeFolder(folder)),
    syncFolder: (folder) => step('syncFolder', '', () => nodeDisk.syncFolder(folder)),
  };
}

/** A failure of the system, as Node throws it. */
export function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: thrown by a test`), { code });
}
