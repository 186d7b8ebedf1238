import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStorage } from '../../../electron/main/storage/open-storage';
import { starterRoutines } from '../../../src/circuit/starter-routines';
import { done } from '../../../src/contract/outcome';
import { defaultSettings } from '../../../src/contract/settings';
import { keptLog } from '../kept-log';
import { temporaryFolder } from './temporary-folder';

const open = (folder: string) => openStorage(folder, keptLog());
const sound = { ...defaultSettings.sound, volume: 20, muted: true };

describe('openStorage', () => {
  it('gives a new installation the starter routines, once and for good', async () => {
    const folder = join(await temporaryFolder(), 'saved');
    const { library, settings, notices } = await open(folder);
    expect(library.offered()).toEqual(starterRoutines());
    expect(settings.current()).toEqual(defaultSettings);
    expect(notices()).toEqual([]);
    expect(await library.remove(['strong'])).toEqual(done(undefined));
    expect(await readdir(folder)).toEqual(['library']);
    const again = await open(folder);
    expect(again.library.offered()).toEqual(starterRoutines().filter(({ id }) => id !== 'strong'));
  });

  it('keeps what was saved over a restart', async () => {
    const folder = await temporaryFolder();
    const { settings } = await open(folder);
    expect(await settings.setSound(sound)).toEqual(done({ ...defaultSettings, sound }));
    expect(await settings.change({ clinicName: 'Riverside' })).toMatchObject({ kind: 'done' });
    const again = await open(folder);
    expect(again.settings.current()).toEqual({
      ...defaultSettings,
      sound,
      clinicName: 'Riverside',
    });
  });

  it('does not touch one file when another is saved', async () => {
    const folder = await temporaryFolder();
    const { settings, library } = await open(folder);
    await library.dropDraft('none');
    const shelf = join(folder, 'library', 'shelf.json');
    const before = await readFile(shelf);
    await settings.setSound(sound);
    await settings.setSound({ ...sound, volume: 21 });
    expect(await readFile(shelf)).toEqual(before);
    expect(await readdir(join(folder, 'library'))).toEqual(['drafts', 'routines', 'shelf.json']);
  });

  it('runs the starters where there can be no folder', async () => {
    const file = join(await temporaryFolder(), 'file');
    await writeFile(file, 'in the way');
    const { library, settings, notices } = await open(join(file, 'saved'));
    expect(library.offered()).toEqual(starterRoutines());
    expect(notices()).toContainEqual({ kind: 'cannot-read', file: 'routines' });
    expect(notices()).toContainEqual({ kind: 'cannot-read', file: 'access' });
    expect(await settings.setSound(sound)).toMatchObject({ kind: 'refused', problem: 'read-only' });
    expect(await library.remove(['strong'])).toMatchObject({ problem: 'read-only' });
  });
});
