import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { reload } from '../../scripts/drive/page-worlds';
import { shortRoutine } from '../../scripts/drive/sample-routines';
import { english } from '../../src/text/en/english';
import { startWall } from './wall';
import type { TestWall } from './wall';

const words = english.wall;
const soon = { timeout: 10_000, interval: 50 };

let wall: TestWall;

beforeAll(async () => {
  wall = await startWall({ saved: { routines: [shortRoutine] }, figure: false });
  await wall.page.addInitScript({
    content: `
      globalThis.contexts = [];
      globalThis.AudioContext = new Proxy(AudioContext, {
        construct: (made, given) => {
          const context = new made(...given);
          globalThis.contexts.push(context);
          return context;
        },
      });`,
  });
});

beforeEach(async () => {
  await reload(wall.page);
});

afterAll(async () => {
  await wall.close();
});

/** Does something to the newest audio context of the page, and says how many there have been. */
async function onContext(what: string): Promise<number> {
  return wall.page.evaluate(async (method) => {
    const contexts: unknown = Reflect.get(globalThis, 'contexts');
    const all: readonly unknown[] = Array.isArray(contexts) ? contexts : [];
    const context = all.at(-1);
    if (method !== '' && context instanceof AudioContext) {
      const act: unknown = Reflect.get(context, method);
      await (typeof act === 'function' ? Reflect.apply(act, context, []) : undefined);
    }
    return all.length;
  }, what);
}

async function stateOfContext(): Promise<unknown> {
  return wall.page.evaluate(() => {
    const contexts: unknown = Reflect.get(globalThis, 'contexts');
    const context: unknown = Array.isArray(contexts) ? contexts.at(-1) : undefined;
    return context instanceof AudioContext ? context.state : 'none';
  });
}

/** Whether anything is heard from the page: Chromium's own measure of what it sends out. */
async function isAudible(): Promise<boolean> {
  return wall.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().some(({ webContents }) => webContents.isCurrentlyAudible()),
  );
}

async function isHeardInARun(): Promise<void> {
  await expect.poll(isAudible, soon).toBe(false);
  await wall.page.keyboard.press('Space');
  await expect.poll(isAudible, soon).toBe(true);
}

describe('sound survives', () => {
  it('a context that is put to sleep from outside', async () => {
    await onContext('suspend');
    await expect.poll(stateOfContext, { ...soon, timeout: 2_000 }).toBe('running');
    expect(await onContext('')).toBe(1);
    await isHeardInARun();
  });

  it('a context that is closed: there is another within two seconds', async () => {
    await onContext('close');
    await expect.poll(() => onContext(''), { ...soon, timeout: 2_000 }).toBe(2);
    await isHeardInARun();
  });

  it('the end of the audio service', async () => {
    await isHeardInARun();
    const killed = await wall.app.evaluate(({ app }) => {
      const service = app.getAppMetrics().find(({ name }) => name === 'Audio Service');
      return service !== undefined && process.kill(service.pid, 'SIGKILL');
    });
    expect(killed).toBe(true);
    await expect.poll(isAudible, soon).toBe(false);
    await expect.poll(isAudible, soon).toBe(true);
    await expect.poll(() => wall.page.getByText(words.sound.none).count(), soon).toBe(0);
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
    await expect.poll(() => onContext(''), soon).toBe(2);
    await expect.poll(isAudible, soon).toBe(true);
    await expect.poll(() => page.getByText(words.sound.none).count(), soon).toBe(0);
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
