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
const sound = { volume: 20, muted: true };

describe('openStorage', () => {
  it('gives a new installation the starter routines, once and for good', async () => {
    const folder = join(await temporaryFolder(), 'saved');
    const { routines, settings } = await open(folder);
    expect(routines.list()).toEqual(starterRoutines());
    expect(settings.current()).toEqual(defaultSettings);
    expect([...routines.notices, ...settings.notices]).toEqual([]);
    expect(await readdir(folder)).toEqual(['routines.json']);
    await routines.remove('strong');
    const again = await open(folder);
    expect(again.routines.list().map(({ id }) => id)).not.toContain('strong');
  });

  it('keeps what was saved over a restart', async () => {
    const folder = await temporaryFolder();
    const { settings } = await open(folder);
    expect(await settings.setSound(sound)).toEqual(done({ ...defaultSettings, sound }));
    expect((await open(folder)).settings.current().sound).toEqual(sound);
  });

  it('does not touch one file when another is saved', async () => {
    const folder = await temporaryFolder();
    const { settings } = await open(folder);
    const before = await readFile(join(folder, 'routines.json'));
    await settings.setSound(sound);
    await settings.setSound({ ...sound, volume: 21 });
    expect(await readFile(join(folder, 'routines.json'))).toEqual(before);
    expect((await readdir(folder)).filter((name) => name.startsWith('routines'))).toEqual([
      'routines.json',
    ]);
  });

  it('runs the starters, unwritten, over routines that nobody can read', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'routines.json'), '{"torn');
    const { routines } = await open(folder);
    expect(routines.list()).toEqual(starterRoutines());
    expect(routines.notices).toMatchObject([{ kind: 'bad-file-kept', file: 'routines' }]);
    expect(await readdir(folder)).not.toContain('routines.json');
  });

  it('runs the starters where there can be no folder', async () => {
    const file = join(await temporaryFolder(), 'file');
    await writeFile(file, 'in the way');
    const { routines, settings } = await open(join(file, 'saved'));
    expect(routines.list()).toEqual(starterRoutines());
    expect(routines.notices).toEqual([{ kind: 'cannot-read', file: 'routines' }]);
    expect(await settings.setSound(sound)).toMatchObject({ kind: 'refused', problem: 'read-only' });
  });
});
