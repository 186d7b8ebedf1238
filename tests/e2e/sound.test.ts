import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shortRoutine, spokenRoutine } from '../../scripts/drive/sample-routines';
import { defaultSettings } from '../../src/contract/settings';
import { english } from '../../src/text/en/english';
import { isAudible, isHeardInARun, soon } from './heard';
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

describe('the sound of a run', () => {
  it('is heard while the last seconds are counted', async () => {
    const { page } = wall;
    await isHeardInARun(wall);
    expect(await page.getByText(words.sound.none).count()).toBe(0);
  });

  it('is not heard when it is turned off', async () => {
    const { page } = wall;
    await page.keyboard.press('m');
    await page.getByText(words.sound.muted).waitFor();
    await expect.poll(() => isAudible(wall), soon).toBe(false);
    await page.keyboard.press('m');
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
      await expect.poll(() => isAudible(speaking), soon).toBe(false);
      await page.keyboard.press('Space');
      await page.locator('.caption').waitFor();
      await expect.poll(() => isAudible(speaking), soon).toBe(true);
    } finally {
      await speaking.close();
    }
  });
});
