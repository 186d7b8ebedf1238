import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dailyBackup } from '../../../electron/main/files/daily-backup';
import type { RoutineVersion } from '../../../src/contract/library';
import { defaultSettings } from '../../../src/contract/settings';
import { temporaryFolder } from '../storage/temporary-folder';
import { testPlace } from '../storage/test-place';

async function* noRoutines(): AsyncGenerator<readonly RoutineVersion[]> {
  yield await Promise.resolve([]);
}

const content = () => ({
  programVersion: '0.1.0',
  settings: defaultSettings,
  shelf: { offered: [], archived: [], deleted: [] },
  routines: noRoutines(),
});

async function folderWith(names: readonly string[]) {
  const folder = join(await temporaryFolder(), 'backups');
  await mkdir(folder);
  await Promise.all(names.map((name) => writeFile(join(folder, name), '')));
  return folder;
}

/** Fourteen copies of a month, from the tenth on. */
const copies = (month: string, what: string) =>
  Array.from({ length: 14 }, (_none, index) => `backline-${month}-${10 + index}${what}.backup`);

const fresh = 'backline-2026-08-06-06-00-00-before-restore.backup';

describe('the copies that the program makes', () => {
  it('keep those of days apart from those before a replacement', async () => {
    const days = copies('2026-07', '');
    const before = copies('2026-07', '-08-00-00-before-import');
    const folder = await folderWith([...days, ...before]);
    await dailyBackup(testPlace(folder), content).before('restore');
    expect((await readdir(folder)).sort()).toEqual([...days, ...before.slice(1), fresh].sort());
  });

  it('clear up what a kill left of one', async () => {
    const folder = await folderWith(['backline-2026-08-05.backup.left.tmp']);
    await dailyBackup(testPlace(folder), content).before('restore');
    expect(await readdir(folder)).toEqual([fresh]);
  });

  it('keep the new one when the clock was set back', async () => {
    const folder = await folderWith(copies('2031-01', '-08-00-00-before-import'));
    await dailyBackup(testPlace(folder), content).before('restore');
    expect(await readdir(folder)).toContain(fresh);
  });
});
