import { constants, lstat, open } from 'node:fs/promises';

/** What a file that staff chose holds, as bytes. */
export type ChosenBytes =
  | { readonly kind: 'read'; readonly bytes: Uint8Array }
  | { readonly kind: 'notAFile' | 'tooLarge' };

/** Not through a link, and not waiting for the other end of a pipe; Windows knows neither. */
const flags =
  process.platform === 'win32'
    ? constants.O_RDONLY
    : constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

/** Reads a regular file of at most so many bytes; a folder, a pipe, a link or a giant is not read. */
export async function readChosen(path: string, mostBytes: number): Promise<ChosenBytes> {
  try {
    if (!(await lstat(path)).isFile()) {
      return { kind: 'notAFile' };
    }
    const file = await open(path, flags);
    try {
      const facts = await file.stat();
      if (!facts.isFile()) {
        return { kind: 'notAFile' };
      }
      if (facts.size > mostBytes) {
        return { kind: 'tooLarge' };
      }
      const bytes = await file.readFile();
      return bytes.byteLength > mostBytes ? { kind: 'tooLarge' } : { kind: 'read', bytes };
    } finally {
      await file.close();
    }
  } catch {
    return { kind: 'notAFile' };
  }
}
