import { readFile, realpath } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import { errorCode } from '../storage/error-code';

/** A file of the pages. */
export interface PageFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * Reads a file below `folder`, which may lie inside app.asar; undefined when there is none. A link
 * that leads out of the folder counts as none. Other failures of the disk are thrown.
 */
export async function pageFile(
  folder: string,
  segments: readonly string[],
): Promise<PageFile | undefined> {
  const wanted = join(folder, ...segments);
  if (!isInside(folder, wanted)) {
    return undefined;
  }
  try {
    const [realFolder, realWanted] = await Promise.all([realpath(folder), realpath(wanted)]);
    return isInside(realFolder, realWanted)
      ? { bytes: new Uint8Array(await readFile(realWanted)) }
      : undefined;
  } catch (cause) {
    if (missingCodes.includes(errorCode(cause))) {
      return undefined;
    }
    throw cause;
  }
}

/** True when `path` lies below `folder` and is not the folder itself. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

const missingCodes = ['ENOENT', 'ENOTDIR', 'EISDIR', 'ELOOP', 'ENAMETOOLONG'];
