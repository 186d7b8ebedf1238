import { mkdir, readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { say } from './say.mjs';

const lookEveryMs = 250;
const limitMs = 60_000;
/** The last chunk of every PNG file. https://www.w3.org/TR/png/#11IEND */
const lastChunk = Buffer.from([0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82]);

/**
 * Makes room for the picture the app takes of its wall (BACKLINE_SHOT) and says where it is as
 * soon as it is whole.
 *
 * @param {string} file
 * @param {AbortSignal} signal ends the waiting
 * @returns {Promise<void>}
 */
export async function announceWallPicture(file, signal) {
  const started = performance.now();
  while (!signal.aborted && performance.now() - started < limitMs) {
    const bytes = await readFile(file).catch(() => undefined);
    if (bytes?.subarray(-lastChunk.length).equals(lastChunk) === true) {
      say(`A picture of the wall: ${file}`);
      say('The app keeps running; Ctrl+C ends it.');
      return;
    }
    await wait(lookEveryMs, undefined, { signal }).catch(() => undefined);
  }
  if (!signal.aborted) {
    say('The app runs, but its wall was not painted within a minute: no picture.');
  }
}

/**
 * Removes an earlier picture, so that the next one found is new.
 *
 * @param {string} file
 */
export async function clearWallPicture(file) {
  await mkdir(dirname(file), { recursive: true });
  await rm(file, { force: true });
}
