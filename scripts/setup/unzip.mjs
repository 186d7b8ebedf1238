import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';

/**
 * Unpacks a zip file, file modes included. Names that would leave the target folder are refused
 * by the zip reader.
 *
 * @param {string} zip
 * @param {string} target
 * @param {(name: string) => string | undefined} place where an entry goes below the target;
 *   undefined leaves it out
 * @param {(share: number) => void} [onProgress] the share of the entries passed, 0 to 1
 * @returns {Promise<number>} how many files were written
 */
export async function unzip(zip, target, place, onProgress) {
  const yauzl = await import('yauzl');
  const archive = await yauzl.openPromise(zip, { lazyEntries: true });
  let written = 0;
  let passed = 0;
  for await (const entry of archive.eachEntry()) {
    passed += 1;
    onProgress?.(passed / archive.entryCount);
    const path = entry.fileName.endsWith('/') ? undefined : place(entry.fileName);
    if (path !== undefined) {
      const file = join(target, path);
      await mkdir(dirname(file), { recursive: true });
      const mode = (entry.externalFileAttributes >>> 16) & 0o777 || 0o644;
      const content = await archive.openReadStreamPromise(entry);
      await pipeline(content, createWriteStream(file, { mode }));
      written += 1;
    }
  }
  return written;
}
