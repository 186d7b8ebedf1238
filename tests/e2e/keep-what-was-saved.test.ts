import { once } from 'node:events';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  makeDataFolder,
  removeDataFolder,
  savedFolder,
  versionFile,
  writeSavedData,
} from '../../scripts/drive/data-folder';
import { packagedApp } from '../../scripts/drive/packaged-app';
import { shortRoutine } from '../../scripts/drive/sample-routines';
import { defaultSettings } from '../../src/contract/settings';
import { english } from '../../src/text/en/english';
import { secondStart } from './second-start';
import { startWall } from './wall';

const words = english.wall;

let dataFolder: string;

beforeEach(async () => {
  dataFolder = await makeDataFolder();
});

afterEach(async () => {
  await removeDataFolder(dataFolder);
});

async function setVolume(wall: Awaited<ReturnType<typeof startWall>>, volume: number) {
  return wall.page.evaluate(async (sound) => (await window.backline?.setSound(sound))?.kind, {
    ...defaultSettings.sound,
    volume,
  });
}

describe('a restart', () => {
  it('keeps the level of the sound and the routines', async () => {
    await writeSavedData(dataFolder, { routines: [shortRoutine] });
    const before = await startWall({ dataFolder });
    await before.page.keyboard.press('ArrowUp');
    await before.page.getByText('90 %').waitFor();
    await before.close();

    const after = await startWall({ dataFolder });
    await after.page.getByText('90 %').waitFor();
    await after.page.getByRole('button', { name: /Short/ }).waitFor();
    await after.close();
  });

  it('loses nothing that was acknowledged before a kill', async () => {
    for (const volume of [10, 20, 30]) {
      const wall = await startWall({ dataFolder });
      const ended = once(wall.app.process(), 'exit');
      expect(await setVolume(wall, volume)).toBe('done');
      wall.app.process().kill('SIGKILL');
      await ended;
      const saved = await readFile(join(savedFolder(dataFolder), 'settings.json'), 'utf8');
      expect(saved).toContain(`"volume":${volume}`);
    }
    const after = await startWall({ dataFolder });
    await after.page.getByText('30 %').waitFor();
    await after.close();
  });
});

describe('a damaged file of a routine', () => {
  const torn = '{"format":1,"seq":7,"savedAt":"2025-01-06T06:0';

  it('is set aside; the built-in routines run, and the wall says so', async () => {
    await writeSavedData(dataFolder, { routines: [shortRoutine] });
    await writeFile(versionFile(dataFolder, shortRoutine.id, 1), torn);
    const wall = await startWall({ dataFolder });
    await wall.page.getByText(words.notices['bad-file-kept']).waitFor();
    await wall.page.getByRole('button', { name: /Ten minutes/ }).waitFor();
    await wall.close();
    expect(await contentsOfBadFiles()).toEqual([torn]);
  });

  it('gives way to the version before, and the wall says so', async () => {
    await writeSavedData(dataFolder, { routines: [shortRoutine] });
    await writeFile(versionFile(dataFolder, shortRoutine.id, 2), torn);
    const wall = await startWall({ dataFolder });
    await wall.page.getByText(words.notices['restored-from-backup']).waitFor();
    await wall.page.getByRole('button', { name: /Short/ }).waitFor();
    await wall.close();
    expect(await contentsOfBadFiles()).toEqual([torn]);
  });

  async function contentsOfBadFiles(): Promise<readonly string[]> {
    const folder = dirname(versionFile(dataFolder, shortRoutine.id, 1));
    const bad = (await readdir(folder)).filter((name) => name.includes('.bad-'));
    return Promise.all(bad.map((name) => readFile(join(folder, name), 'utf8')));
  }
});

describe('a second start', () => {
  it('ends by itself and leaves the first one running', async () => {
    const wall = await startWall({ dataFolder });
    expect(await secondStart({ executable: packagedApp(), dataFolder })).toBe(0);
    await wall.page.keyboard.press('Space');
    await wall.page.locator('main[data-phase="getReady"]').waitFor();
    await wall.close();
  });
});
