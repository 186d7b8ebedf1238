import { mkdir, readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { say } from './say.mjs';

const lookEveryMs = 250;
const limitMs = 60_000;
/** The last chunk of every PNG file. https://www.w3.org/TR/png/#11IEND */
const lastChunk = Buffer.from([0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82]);

/**
 * Removes an earlier picture of the wall, then watches for the one the app takes (BACKLINE_SHOT)
 * and says where it is as soon as it is whole.
 *
 * @param {string} file
 * @returns {Promise<() => void>} ends the watching
 */
export async function watchForWallPicture(file) {
  await mkdir(dirname(file), { recursive: true });
  await rm(file, { force: true });
  const started = performance.now();
  const look = setInterval(() => {
    void isWholePng(file).then((whole) => {
      if (whole) {
        clearInterval(look);
        say(`A picture of the wall: ${file}`);
        say('The app keeps running; Ctrl+C ends it.');
      } else if (performance.now() - started > limitMs) {
        clearInterval(look);
        say('The app runs, but its wall was not painted within a minute: no picture.');
      }
    });
  }, lookEveryMs);
  return () => {
    clearInterval(look);
  };
}

/**
 * @param {string} file
 * @returns {Promise<boolean>} false also while it is being written
 */
export async function isWholePng(file) {
  const bytes = await readFile(file).catch(() => undefined);
  return bytes?.subarray(-lastChunk.length).equals(lastChunk) === true;
}
