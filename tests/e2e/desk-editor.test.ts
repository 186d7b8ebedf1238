import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeDataFolder, removeDataFolder, savedFolder } from '../../scripts/drive/data-folder';
import { openDesk, setDeskUp } from '../../scripts/drive/open-desk';
import type { OpenDesk } from '../../scripts/drive/open-desk';
import { packagedApp } from '../../scripts/drive/packaged-app';
import { axeFindings } from './desk';

const themes = ['light', 'dark'] as const;

let dataFolder: string;
let desk: OpenDesk;

beforeAll(async () => {
  dataFolder = await makeDataFolder();
  desk = await openDesk({ executable: packagedApp(), dataFolder });
  await setDeskUp(desk.page, '271828');
  await desk.page.getByText('Back circuit', { exact: true }).first().dblclick();
  await desk.page.locator('[data-step]').first().waitFor();
});

afterAll(async () => {
  await desk.close();
  await removeDataFolder(dataFolder);
});

/** What axe finds on a page in both themes; the desk follows the system's until staff choose one. */
async function findingsOf(page: Page): Promise<readonly unknown[]> {
  const found: unknown[] = [];
  for (const colorScheme of themes) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    found.push(...(await axeFindings(page)).map((finding) => [colorScheme, ...finding]));
  }
  return found;
}

function preview(): Frame {
  const frame = desk.page.frames().find((one) => one.url().includes('/wall/preview.html'));
  if (frame === undefined) {
    throw new Error('There is no preview');
  }
  return frame;
}

describe('the preview of the wall', () => {
  it('shows the chosen step as it is edited, with the figure', async () => {
    const { page } = desk;
    await preview().locator('.figure-canvas canvas').waitFor();
    await page.locator('[data-step] .stepper-input').first().fill('47');
    await page.keyboard.press('Tab');
    // A second of it is over at the moment that is shown.
    await preview().getByText('46').waitFor();
  });
});

describe('axe finds nothing, light and dark,', () => {
  it('on the editor', async () => {
    expect(await findingsOf(desk.page)).toEqual([]);
  });

  it.each(['Add exercise', 'Change all …', 'Versions'])('on the dialog of “%s”', async (name) => {
    const { page } = desk;
    await page.getByRole('button', { name, exact: true }).click();
    await page.getByRole('dialog').waitFor();
    expect(await findingsOf(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  it('on the printed sheet', async () => {
    const { app, page } = desk;
    await app.evaluate(
      ({ app: program, dialog }, filePath) => {
        dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
        // The sheet's window is there only until it is printed; here that never ends.
        program.once('browser-window-created', (_event, window) => {
          window.webContents.printToPDF = () => new Promise(() => undefined);
        });
      },
      join(dataFolder, 'sheet.pdf'),
    );
    const opened = app.waitForEvent('window');
    await page.getByRole('button', { name: 'Print', exact: true }).click();
    await page.getByRole('button', { name: 'Save as PDF' }).click();
    const sheet = await opened;
    await sheet.locator('h1').waitFor();
    expect(await findingsOf(sheet)).toEqual([]);
  });
});

describe('the frame of the preview', () => {
  it('has no bridge', async () => {
    await preview().locator('main').waitFor();
    const bridges = await preview().evaluate(() =>
      Object.keys(window).filter((name) => name.startsWith('backline')),
    );
    expect(bridges).toEqual([]);
  });

  it('cannot reach the page around it, whatever runs in it', async () => {
    expect(preview().url()).toBe('backline://preview/wall/preview.html');
    const reached = await preview().evaluate(() => {
      try {
        return Reflect.has(window.parent, 'backlineDesk');
      } catch {
        return 'refused';
      }
    });
    expect(reached).toBe('refused');
  });

  it('is refused at the doorway, where the page around it is not', async () => {
    const answers = await desk.app.evaluate(async ({ ipcMain, webContents }) => {
      const sender = webContents
        .getAllWebContents()
        .find((contents) => contents.getURL().includes('/desk/index.html'));
      const handlers: unknown = Reflect.get(ipcMain, '_invokeHandlers');
      const handler: unknown = handlers instanceof Map ? handlers.get('desk:load') : undefined;
      if (sender === undefined || typeof handler !== 'function') {
        throw new Error('There is no desk to call');
      }
      const problemFrom = async (senderFrame: unknown): Promise<unknown> => {
        const made: unknown = Reflect.apply(handler, undefined, [{ sender, senderFrame }]);
        const answer = await made;
        return typeof answer === 'object' && answer !== null && 'problem' in answer
          ? answer.problem
          : 'none';
      };
      const [frame] = sender.mainFrame.frames;
      return [await problemFrom(sender.mainFrame), await problemFrom(frame)];
    });
    expect(answers).toEqual(['none', 'wrong-sender']);
  });
});

describe('a desk that is closed', () => {
  it('keeps what was typed in the last moment as a draft', async () => {
    const { app, page } = desk;
    const folder = join(savedFolder(dataFolder), 'library', 'drafts');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    const purpose = 'Typed just before the end';
    await page.getByRole('textbox', { name: /^What it is for/ }).fill(purpose);
    const closed = page.waitForEvent('close');
    await app.evaluate(({ BrowserWindow }) => {
      const isDesk = (window: { webContents: { getURL: () => string } }) =>
        window.webContents.getURL().includes('/desk/index.html');
      BrowserWindow.getAllWindows().find(isDesk)?.close();
    });
    await closed;
    await expect
      .poll(async () => {
        const files = await readdir(folder).catch(() => []);
        return Promise.all(files.map((name) => readFile(join(folder, name), 'utf8')));
      })
      .toContainEqual(expect.stringContaining(purpose));
  });
});
