import { link, lstat, mkdir, open, readFile, readdir, rename, rm, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';
import { UnfitFile } from './disk';
import type { Disk, NewFile } from './disk';
import { errorCode } from './error-code';

/** The real disk. */
export const nodeDisk: Disk = {
  makeFolder,
  namesIn: (folder) => readdir(folder),
  read,
  create,
  link,
  rename,
  remove: unlink,
  removeFolder: (folder) => rm(folder, { recursive: true, force: true }),
  syncFolder,
};

async function makeFolder(folder: string): Promise<void> {
  const first = await mkdir(folder, { recursive: true });
  if (first === undefined) {
    return;
  }
  // A new folder is on the disk only when the folder above it says so.
  for (let made = folder; made.length >= first.length; made = dirname(made)) {
    await syncFolder(dirname(made));
  }
}

async function read(path: string, mostBytes: number): Promise<Uint8Array> {
  const facts = await lstat(path);
  if (!facts.isFile()) {
    throw new UnfitFile('not a regular file');
  }
  if (facts.size > mostBytes) {
    throw new UnfitFile(`larger than ${mostBytes} bytes`);
  }
  return readFile(path);
}

async function create(path: string): Promise<NewFile> {
  const file = await open(path, 'wx', 0o600);
  return {
    // FileHandle.writeFile goes on after a short write; FileHandle.write would not.
    write: (bytes) => file.writeFile(bytes),
    sync: () => file.sync(),
    size: async () => (await file.stat()).size,
    close: () => file.close(),
  };
}

/** Codes of file systems that cannot sync a folder (network shares, some sticks). */
const cannotSyncFolder = ['EINVAL', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'];

async function syncFolder(folder: string): Promise<void> {
  // Windows has no such call; NTFS keeps its names in a journal.
  if (process.platform === 'win32') {
    return;
  }
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } catch (cause) {
    if (!cannotSyncFolder.includes(errorCode(cause))) {
      throw cause;
    }
  } finally {
    await handle.close();
  }
}
