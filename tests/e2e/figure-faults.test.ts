import { mkdtemp, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeDataFolder, removeDataFolder } from '../../scripts/drive/data-folder';
import { linkApp, unlinkApp } from '../../scripts/drive/linked-app';
import { openWall } from '../../scripts/drive/open-wall';
import type { OpenWall } from '../../scripts/drive/open-wall';
import { packagedApp } from '../../scripts/drive/packaged-app';
import { spoiltArchive } from './spoilt-archive';
import type { Spoiling } from './spoilt-archive';

const packed = dirname(packagedApp());

describe.each<[Spoiling, string]>([
  ['missing', '404'],
  ['cut short', 'damaged'],
  ['damaged', 'damaged'],
])('a wall whose file of a body is %s', (how, said) => {
  let dataFolder: string;
  let spoiltFolder: string;
  let wall: OpenWall;

  beforeEach(async () => {
    dataFolder = await makeDataFolder();
    spoiltFolder = await mkdtemp(join(dirname(packed), 'spoilt-'));
    const archive = await readFile(join(packed, 'resources', 'app.asar'));
    await linkApp(packed, spoiltFolder, spoiltArchive(archive, 'female', how));
    wall = await openWall({ executable: join(spoiltFolder, basename(packagedApp())), dataFolder });
  });

  afterEach(async () => {
    await wall.close();
    await unlinkApp(spoiltFolder);
    await removeDataFolder(dataFolder);
  });

  it('goes through its run with stills, and says so in the log', async () => {
    const { page } = wall;
    await page.keyboard.press('Space');
    await page.locator('main[data-phase="getReady"] .stills').waitFor();
    const log = join(dataFolder, 'logs', 'backline.log');
    await expect
      .poll(() => readFile(log, 'utf8'), { timeout: 30_000 })
      .toMatch(new RegExp(`The figure could not be opened: .*female.*${said}`));
    await page.keyboard.press('ArrowRight');
    await page.locator('main[data-phase="work"] .stills').waitFor();
    expect(await page.locator('.figure-canvas canvas').count()).toBe(0);
  });
});
