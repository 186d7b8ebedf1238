import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reload } from '../../scripts/drive/page-worlds';
import { shortRoutine, spokenRoutine } from '../../scripts/drive/sample-routines';
import { defaultSettings } from '../../src/contract/settings';
import { english } from '../../src/text/en/english';
import { startWall } from './wall';
import type { TestWall } from './wall';

const words = english.wall;

let wall: TestWall;

beforeAll(async () => {
  wall = await startWall({ saved: { routines: [shortRoutine] } });
});

afterAll(async () => {
  await wall.close();
});

/** Whether anything is heard from the page: Chromium's own measure of what it sends out. */
async function isAudible({ app }: TestWall = wall): Promise<boolean> {
  return app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().some(({ webContents }) => webContents.isCurrentlyAudible()),
  );
}

describe('the sound of a run', () => {
  it('is heard while the last seconds are counted', async () => {
    const { page } = wall;
    await expect.poll(() => isAudible(), { timeout: 10_000 }).toBe(false);
    await page.keyboard.press('Space');
    await expect.poll(() => isAudible(), { timeout: 6_000, interval: 50 }).toBe(true);
    expect(await page.getByText(words.sound.none).count()).toBe(0);
  });

  it('is not heard when it is turned off', async () => {
    const { page } = wall;
    await page.keyboard.press('m');
    await page.getByText(words.sound.muted).waitFor();
    await expect.poll(() => isAudible(), { timeout: 10_000 }).toBe(false);
    await page.keyboard.press('m');
  });

  it('comes from one audio context, however many runs there are', async () => {
    const { page } = wall;
    await page.addInitScript({
      content: `
        globalThis.contexts = 0;
        globalThis.AudioContext = new Proxy(AudioContext, {
          construct: (made, given) => { globalThis.contexts += 1; return new made(...given); },
        });`,
    });
    await reload(page);
    for (let run = 0; run < 20; run += 1) {
      await page.keyboard.press('Space');
      await page.locator('main[data-phase]').waitFor();
      await page.keyboard.press('PageDown');
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: words.endForGood }).click();
      await page.getByRole('heading', { name: words.endedTitle }).waitFor();
      await page.keyboard.press('Space');
      await page.getByText(words.howToStart).waitFor();
    }
    expect(await page.evaluate((): unknown => Reflect.get(globalThis, 'contexts'))).toBe(1);
  });
});

describe('the voice of a run', () => {
  it('is heard while its words are on the screen, with the other sounds turned down', async () => {
    const sound = { ...defaultSettings.sound, cues: 0, musicOn: false };
    const speaking = await startWall({
      saved: { routines: [spokenRoutine], settings: { ...defaultSettings, sound } },
    });
    try {
      const { page } = speaking;
      await expect.poll(() => isAudible(speaking), { timeout: 10_000 }).toBe(false);
      await page.keyboard.press('Space');
      await page.locator('.caption').waitFor();
      await expect.poll(() => isAudible(speaking), { timeout: 6_000, interval: 50 }).toBe(true);
    } finally {
      await speaking.close();
    }
  });
});
