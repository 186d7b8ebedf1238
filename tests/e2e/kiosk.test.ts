import type { ElectronApplication, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { frame } from '../../scripts/drive/steer-wall';
import { startWall } from './wall';
import type { TestWall } from './wall';

let wall: TestWall;

beforeAll(async () => {
  wall = await startWall({ simulated: true });
});

afterAll(async () => {
  await wall.close();
});

/** What a key could have done to the window. */
async function windowFacts(app: ElectronApplication): Promise<unknown> {
  return app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => ({
      url: window.webContents.getURL(),
      zoom: window.webContents.getZoomFactor(),
      hasDeveloperTools: window.webContents.isDevToolsOpened(),
      isFullScreen: window.isFullScreen(),
      isMinimized: window.isMinimized(),
      isMenuShown: window.isMenuBarVisible(),
    })),
  );
}

type Modifier = 'control' | 'shift' | 'alt' | 'meta';

/** Key chords that browsers and desktops know (engineering.md, check 20), as Electron sends them. */
const chords: readonly (readonly [key: string, held: readonly Modifier[]])[] = [
  ...['R', 'W', 'Q', 'N', 'T', 'P', 'O', 'S', 'U', 'F', '=', '+', '-', '0'].map(
    (key) => [key, ['control']] as const,
  ),
  ...['R', 'I', 'J', 'C', 'N', 'Escape', 'Delete'].map(
    (key) => [key, ['control', 'shift']] as const,
  ),
  ...['F4', 'Left', 'Right', 'Home', 'Tab', 'Space', 'D'].map((key) => [key, ['alt']] as const),
  ...['D', 'L', 'R', 'Tab'].map((key) => [key, ['meta']] as const),
  ...['F1', 'F3', 'F6', 'F7', 'F10', 'F11', 'F12'].map((key) => [key, []] as const),
];

/**
 * Sends a key the way the operating system does. Playwright's own keys come in behind the place
 * where the program swallows chords, so with them this test could not fail.
 */
async function sendKey(app: ElectronApplication, key: string, modifiers: readonly Modifier[]) {
  await app.evaluate(
    ({ BrowserWindow }, { keyCode, held }) => {
      for (const { webContents } of BrowserWindow.getAllWindows()) {
        webContents.sendInputEvent({ type: 'keyDown', keyCode, modifiers: held });
        webContents.sendInputEvent({ type: 'keyUp', keyCode, modifiers: held });
      }
    },
    { keyCode: key, held: [...modifiers] },
  );
}

/** The keys that have reached the page since it was last asked, apart from keys that do nothing alone. */
async function reachedKeys(page: Page): Promise<unknown> {
  return page.evaluate(() => {
    const keys: unknown = Reflect.get(window, 'reachedKeys');
    Object.assign(window, { reachedKeys: [] });
    return keys;
  });
}

describe('keys that leave or change a page', () => {
  beforeAll(async () => {
    await wall.page.evaluate(() => {
      Object.assign(window, { isSamePage: true, reachedKeys: [] });
      window.addEventListener('keydown', ({ key }) => {
        const keys: unknown = Reflect.get(window, 'reachedKeys');
        if (Array.isArray(keys) && !['Control', 'Alt', 'Meta', 'Shift'].includes(key)) {
          keys.push(key);
        }
      });
    });
  });

  it.each(chords)('%s with %j does nothing', async (key, held) => {
    const { app, page } = wall;
    const before = await windowFacts(app);
    await sendKey(app, key, held);
    await frame(page);
    expect(await page.evaluate((): unknown => Reflect.get(window, 'isSamePage'))).toBe(true);
    expect(await windowFacts(app)).toEqual(before);
    expect(await reachedKeys(page)).toEqual([]);
    await page.getByRole('main').waitFor();
  });

  it('F5, which clickers send, starts a run and reloads nothing', async () => {
    const { page } = wall;
    await sendKey(wall.app, 'F5', []);
    await frame(page);
    expect(await reachedKeys(page)).toEqual(['F5']);
    await page.locator('main[data-phase="getReady"]').waitFor();
    expect(await page.evaluate((): unknown => Reflect.get(window, 'isSamePage'))).toBe(true);
  });
});

describe('the pointer', () => {
  const cursor = () =>
    wall.page.evaluate(
      () => getComputedStyle(document.querySelector('main') ?? document.body).cursor,
    );

  it('shows when it is moved, and hides three seconds later', async () => {
    const { page } = wall;
    await page.mouse.move(500, 300);
    await page.mouse.move(520, 300);
    await frame(page);
    expect(await cursor()).not.toBe('none');
    await page.clock.runFor(2_800);
    expect(await cursor()).not.toBe('none');
    await page.clock.runFor(300);
    expect(await cursor()).toBe('none');
  });

  it('opens no menu on a right click and selects no text', async () => {
    const { page } = wall;
    await page.mouse.click(400, 300, { button: 'right' });
    await page.mouse.dblclick(1400, 200);
    const selected = await page.evaluate(() => getSelection()?.toString() ?? '');
    expect([selected, wall.app.windows().length]).toEqual(['', 1]);
  });
});
