import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { musicNameAt } from '../../electron/main/music/music-address';
import { makeDataFolder, removeDataFolder } from '../../scripts/drive/data-folder';
import { shortRoutine } from '../../scripts/drive/sample-routines';
import { defaultSettings } from '../../src/contract/settings';
import { isHeardInARun, soon } from './heard';
import { startWall } from './wall';
import type { TestWall } from './wall';

/** A second of a tone each, made for this test. */
const tones = ['tone.flac', 'tone.m4a', 'tone.mp3', 'tone.ogg', 'tone.wav'];
const broken = 'broken.mp3';

let dataFolder: string;
let wall: TestWall;

beforeAll(async () => {
  dataFolder = await makeDataFolder();
  const folder = join(dataFolder, 'music');
  await mkdir(folder);
  await cp(join(import.meta.dirname, 'music'), folder, { recursive: true });
  await writeFile(join(folder, broken), 'This is no music.');
  // Music is all that can be heard.
  const sound = { ...defaultSettings.sound, verbosity: 'sounds', cues: 0, music: 100 } as const;
  wall = await startWall({
    dataFolder,
    saved: { routines: [shortRoutine], settings: { ...defaultSettings, sound } },
    figure: false,
    beforeWorld: notePlayed,
  });
});

afterAll(async () => {
  await wall.close();
  await removeDataFolder(dataFolder);
});

/** Keeps the address of every file that the page has played to its end. */
async function notePlayed(page: Page): Promise<void> {
  await page.addInitScript({
    content: `
      globalThis.played = [];
      globalThis.Audio = new Proxy(Audio, {
        construct: (made, [address]) => {
          const element = new made(address);
          element.addEventListener('ended', () => globalThis.played.push(address));
          return element;
        },
      });`,
  });
}

async function namesPlayed(): Promise<readonly (string | undefined)[]> {
  const played = await wall.page.evaluate((): unknown => Reflect.get(globalThis, 'played'));
  const addresses: readonly unknown[] = Array.isArray(played) ? played : [];
  return [...new Set(addresses.map((address) => musicNameAt(String(address))))].toSorted();
}

describe('the music of a clinic', () => {
  it('is heard in a run, every format of it, and a broken file is passed over and logged', async () => {
    await isHeardInARun(wall);
    await expect.poll(namesPlayed, { ...soon, timeout: 30_000 }).toEqual(tones);
    const log = await readFile(join(dataFolder, 'logs', 'backline.log'), 'utf8');
    expect(log.match(new RegExp(broken, 'g'))).toHaveLength(1);
  });
});
