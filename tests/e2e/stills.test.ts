import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeDataFolder, removeDataFolder } from '../../scripts/drive/data-folder';
import { openWall } from '../../scripts/drive/open-wall';
import type { OpenWall } from '../../scripts/drive/open-wall';
import { packagedApp } from '../../scripts/drive/packaged-app';

/** Chromium's own switches for a machine that can draw no 3D at all. */
const without3D = ['--disable-gpu', '--disable-software-rasterizer'];

/** Sent to the page as text: the stills that are on it and really drawn. */
function drawnStills(): readonly string[] {
  return [...document.querySelectorAll<HTMLImageElement>('.stills img')]
    .filter((still) => still.complete && still.naturalWidth > 0)
    .filter((still) => still.getBoundingClientRect().height > innerHeight / 3)
    .map(({ src }) => src);
}

describe('a wall on a machine without 3D', () => {
  let dataFolder: string;
  let wall: OpenWall;
  let page: Page;

  beforeAll(async () => {
    dataFolder = await makeDataFolder();
    const start = { executable: packagedApp(), dataFolder, switches: without3D };
    wall = await openWall(start);
    ({ page } = wall);
  });

  afterAll(async () => {
    await wall.close();
    await removeDataFolder(dataFolder);
  });

  it('shows stills of what is coming and of what is done', async () => {
    await page.keyboard.press('Space');
    await page.locator('main[data-phase="getReady"] .stills').waitFor();
    await expect.poll(() => page.evaluate(drawnStills)).toHaveLength(2);
    await page.keyboard.press('ArrowRight');
    await page.locator('main[data-phase="work"] .stills').waitFor();
    await expect.poll(() => page.evaluate(drawnStills)).toHaveLength(2);
    expect(await page.locator('.figure-canvas canvas').count()).toBe(0);
  });

  it('goes to the key pose when the count does', { timeout: 20_000 }, async () => {
    await page.locator('.stills-key').waitFor();
    expect(await page.locator('.movement-line b').innerText()).not.toBe('');
  });

  it('says in the log why there is no figure', async () => {
    const log = join(dataFolder, 'logs', 'backline.log');
    await expect.poll(() => readFile(log, 'utf8')).toContain('The figure could not be opened');
  });
});
