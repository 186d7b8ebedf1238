import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/contract/settings';
import { startWall } from './wall';
import type { TestWall } from './wall';

const { sound } = defaultSettings;

let wall: TestWall;

beforeAll(async () => {
  wall = await startWall();
});

afterAll(async () => {
  await wall.close();
});

/** What a call of the wall's bridge is answered with, whatever the argument is. */
async function setSound(argument: unknown): Promise<unknown> {
  return wall.page.evaluate((given): unknown => {
    const call: unknown = window.backline?.setSound;
    return typeof call === 'function' ? Reflect.apply(call, undefined, [given]) : 'no bridge';
  }, argument);
}

describe('the bridge of the wall', () => {
  it('has the calls of the wall and nothing else', async () => {
    const calls = await wall.page.evaluate(() =>
      Object.entries(window.backline ?? {}).map(([name, value]) => [name, typeof value]),
    );
    expect(Object.fromEntries(calls)).toEqual({
      load: 'function',
      setSound: 'function',
      music: 'function',
      keepAwake: 'function',
      restartSound: 'function',
      painted: 'function',
      openDesk: 'function',
      reportStatus: 'function',
      reportSound: 'function',
      speak: 'function',
      onMachineSlept: 'function',
      onLibraryChanged: 'function',
      onSteered: 'function',
      onSoundTested: 'function',
    });
  });

  it('cannot be changed by the page', async () => {
    const changed = await wall.page.evaluate(() => {
      const bridge = window.backline ?? {};
      return Reflect.set(bridge, 'load', 1) || Reflect.set(window, 'backline', {});
    });
    expect(changed).toBe(false);
  });

  it.each(['process', 'require', 'module', 'Buffer', 'global', 'electron', 'ipcRenderer'])(
    'leaves no %s in the page',
    async (name) => {
      expect(await wall.page.evaluate((key) => Reflect.has(window, key), name)).toBe(false);
    },
  );

  it('is not in a frame of the page', async () => {
    const inFrame = await wall.page.evaluate(() => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const found = frame.contentWindow !== null && Reflect.has(frame.contentWindow, 'backline');
      frame.remove();
      return found;
    });
    expect(inFrame).toBe(false);
  });
});

describe('the doorway', () => {
  it('takes what has the right shape', async () => {
    expect(await setSound(sound)).toMatchObject({ kind: 'done' });
  });

  it.each([
    ['a volume out of bounds', { ...sound, volume: 500 }],
    ['a volume in words', { ...sound, volume: '50' }],
    ['a missing field', { volume: 50 }],
    ['an unknown field', { ...sound, routines: [] }],
    ['a list', [50, false]],
    ['nothing', null],
  ])('refuses %s', async (_name, argument) => {
    expect(await setSound(argument)).toMatchObject({ kind: 'refused', problem: 'wrong-shape' });
  });

  it.each([
    ['a megabyte of text', { ...sound, text: 'x'.repeat(1024 * 1024) }],
    ['a hundred thousand numbers', Array.from({ length: 100_000 }, (_, index) => index)],
    ['thirty brackets', Array.from({ length: 30 }).reduce<unknown>((inner) => [inner], 'deep')],
  ])('refuses %s as too large', async (_name, argument) => {
    expect(await setSound(argument)).toMatchObject({ kind: 'refused', problem: 'too-large' });
  });

  it.each([
    ['another window with the same page', 'backline://app/wall/index.html'],
    ['a page of another origin', 'about:blank'],
  ])('refuses %s', async (_name, address) => {
    const answer = await wall.app.evaluate(async ({ app, BrowserWindow }, url) => {
      const other = new BrowserWindow({
        show: false,
        webPreferences: { preload: `${app.getAppPath()}/out/preload/wall.cjs`, sandbox: true },
      });
      await other.loadURL(url);
      const given: unknown = await other.webContents.executeJavaScript('window.backline.load()');
      other.destroy();
      return given;
    }, address);
    expect(answer).toMatchObject({ kind: 'refused', problem: 'wrong-sender' });
  });
});

describe("the voice for staff's words", () => {
  it('speaks in the packaged app, in a process of its own', async () => {
    const seconds = await wall.page.evaluate(async () => {
      const spoken = await window.backline?.speak('Keep the left knee soft, Maria.');
      return spoken?.kind === 'done'
        ? spoken.value.samples.length / spoken.value.samplesPerSecond
        : 0;
    });
    expect(seconds).toBeCloseTo(2.2, 0);
    const processes = await wall.app.evaluate(({ app }) =>
      app.getAppMetrics().map(({ name }) => name),
    );
    expect(processes).toContain('Backline speech');
  });

  it('has nothing to say for signs that have no sound, and does not fail', async () => {
    const answer = await wall.page.evaluate(() => window.backline?.speak('…'));
    expect(answer).toMatchObject({ kind: 'refused', problem: 'cannot-speak' });
  });
});
