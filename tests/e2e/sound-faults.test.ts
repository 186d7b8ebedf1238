import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { reload } from '../../scripts/drive/page-worlds';
import { shortRoutine } from '../../scripts/drive/sample-routines';
import { english } from '../../src/text/en/english';
import { contextFacts, giveNextRate, holdAs, meddle, watchContexts } from './contexts';
import { flashGapsMs, watchFlashes } from './flashes';
import { isAudible, isHeardInARun, noticedWithinMs, soon } from './heard';
import { startWall } from './wall';
import type { TestWall } from './wall';

const words = english.wall;
const noticed = { ...soon, timeout: noticedWithinMs };

let wall: TestWall;

beforeAll(async () => {
  wall = await startWall({
    saved: { routines: [shortRoutine] },
    figure: false,
    beforeWorld: watchContexts,
  });
});

beforeEach(async () => {
  await reload(wall.page);
});

afterAll(async () => {
  await wall.close();
});

async function signs(): Promise<number> {
  return wall.page.getByText(words.sound.none).count();
}

describe('sound survives', () => {
  it('a context that is put to sleep from outside', async () => {
    await meddle(wall.page, 'suspend');
    await expect.poll(async () => (await contextFacts(wall.page)).state, noticed).toBe('running');
    expect((await contextFacts(wall.page)).count).toBe(1);
    await isHeardInARun(wall);
  });

  it('a context that is closed: there is another within two seconds, whatever its sample rate', async () => {
    const { sampleRate } = await contextFacts(wall.page);
    const otherRate = sampleRate === 48_000 ? 32_000 : 48_000;
    await giveNextRate(wall.page, otherRate);
    await meddle(wall.page, 'close');
    await expect.poll(async () => (await contextFacts(wall.page)).count, noticed).toBe(2);
    expect((await contextFacts(wall.page)).sampleRate).toBe(otherRate);
    await isHeardInARun(wall);
  });

  it.each(['suspended', 'interrupted'] as const)(
    'all contexts held %s: it is said within two seconds, cues flash below 3 Hz, sound comes back',
    async (state) => {
      const { page } = wall;
      await watchFlashes(page);
      await page.keyboard.press('Space');
      await page.locator('main[data-phase]').waitFor();
      await holdAs(page, state);
      await expect.poll(signs, noticed).toBe(1);
      await page.locator('main[data-phase="work"]').waitFor();
      await page.keyboard.press('PageDown');
      await expect.poll(async () => (await flashGapsMs(page)).length, soon).toBeGreaterThan(1);
      expect(Math.min(...(await flashGapsMs(page)))).toBeGreaterThan(1000 / 3);
      await holdAs(page, undefined);
      await expect.poll(signs, soon).toBe(0);
      await expect.poll(() => isAudible(wall), soon).toBe(true);
    },
  );

  it('the end of the audio service', async () => {
    await isHeardInARun(wall);
    const killed = await wall.app.evaluate(({ app }) => {
      const service = app.getAppMetrics().find(({ name }) => name === 'Audio Service');
      return service !== undefined && process.kill(service.pid, 'SIGKILL');
    });
    expect(killed).toBe(true);
    await expect.poll(() => isAudible(wall), soon).toBe(false);
    await expect.poll(() => isAudible(wall), soon).toBe(true);
    await expect.poll(signs, soon).toBe(0);
  });

  it('a way out that is broken: it is said when a cue is not heard, and mended', async () => {
    const { page } = wall;
    await page.keyboard.press('Space');
    await page.locator('main[data-phase]').waitFor();
    await page.evaluate(() => {
      const howler: unknown = Reflect.get(globalThis, 'Howler');
      const isObject = typeof howler === 'object' && howler !== null;
      const gain: unknown = isObject ? Reflect.get(howler, 'masterGain') : undefined;
      if (gain instanceof GainNode) {
        gain.disconnect();
      }
    });
    await expect.poll(async () => (await contextFacts(page)).count, soon).toBe(2);
    await expect.poll(() => isAudible(wall), soon).toBe(true);
    await expect.poll(signs, soon).toBe(0);
  });
});

describe('what is heard', () => {
  it('is shown too while the count is spoken, with sound and without', async () => {
    const { page } = wall;
    await page.keyboard.press('m');
    await page.keyboard.press('Space');
    await page.locator('.caption', { hasText: english.spoken.phrases['count/2'] }).waitFor();
    await page.locator('.cue-flash').first().waitFor({ state: 'attached' });
    await page.keyboard.press('m');
    expect(await page.locator('.cue-flash').count()).toBe(0);
  });
});
