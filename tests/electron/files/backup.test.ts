import { cp, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBackup } from '../../../electron/main/files/read-backup';
import { restoreBackup } from '../../../electron/main/files/restore-backup';
import { writeBackup } from '../../../electron/main/files/write-backup';
import { fileNames } from '../../../electron/main/storage/file-names';
import { openLibrary } from '../../../electron/main/storage/library/open-library';
import { openStorage } from '../../../electron/main/storage/open-storage';
import type { Storage } from '../../../electron/main/storage/open-storage';
import { safeFile } from '../../../electron/main/storage/safe-file';
import { settingsShape } from '../../../electron/main/storage/saved-shape';
import { openSavedValue } from '../../../electron/main/storage/saved-value';
import type { Routine } from '../../../src/circuit/routine';
import { starterRoutines } from '../../../src/circuit/starter-routines';
import { done } from '../../../src/contract/outcome';
import { defaultSettings } from '../../../src/contract/settings';
import { keptLog } from '../kept-log';
import { temporaryFolder } from '../storage/temporary-folder';
import { testPlace } from '../storage/test-place';

async function clinic() {
  const folder = await temporaryFolder();
  const storage = await openStorage(join(folder, 'saved'), keptLog());
  await storage.library.dropDraft('none');
  return { folder, storage };
}

async function backUp(storage: Storage, path: string): Promise<void> {
  await writeBackup(storage.place, path, {
    programVersion: '0.1.0',
    settings: storage.settings.current(),
    shelf: storage.library.savedShelf(),
    routines: storage.library.histories(),
  });
}

const first = firstStarter();

function firstStarter(): Routine {
  const [starter] = starterRoutines();
  if (starter === undefined) {
    throw new Error('There are no starter routines.');
  }
  return starter;
}

async function edited() {
  const { folder, storage } = await clinic();
  await storage.settings.change({ clinicName: 'Riverside' });
  const own: Routine = {
    ...first,
    id: 'own',
    name: { kind: 'own', text: 'Ours \u2028 and yours' },
  };
  const saved = { savedBy: 'Kim', reason: '' };
  await storage.library.save({ routine: own, basedOn: 0, ...saved });
  await storage.library.save({
    routine: { ...own, getReadySeconds: 20 },
    basedOn: 1,
    ...saved,
  });
  await storage.library.setShelf({ offered: ['own', 'strong'], archived: ['starter'] });
  const path = join(folder, 'all.backup');
  await backUp(storage, path);
  return { storage, path };
}

describe('a backup', () => {
  it('brings routines, versions, shelf and settings into a new installation', async () => {
    const { storage, path } = await edited();
    const file = await readBackup(path);
    if (file.kind === 'faulty') {
      throw new Error(JSON.stringify(file.faults));
    }
    expect(file.backup.versions).toBe(starterRoutines().length + 2);
    const other = (await clinic()).storage;
    expect(await restoreBackup(other, file.backup, 'all.backup')).toEqual(done(undefined));
    expect(other.library.offered()).toEqual(storage.library.offered());
    expect(other.settings.current()).toEqual(storage.settings.current());
    expect(await other.library.versions('own')).toMatchObject({
      value: [{ version: 2, savedBy: 'Kim' }, { version: 1 }],
    });
    const { shelf } = await other.library.whole();
    expect(shelf).toEqual({ offered: ['own', 'strong'], archived: ['starter'] });
  });

  it('puts back what was changed since, and loses nothing by it', async () => {
    const { storage, path } = await edited();
    const { library } = storage;
    await library.save({
      routine: { ...first, getReadySeconds: 30 },
      basedOn: 1,
      savedBy: '',
      reason: '',
    });
    await library.save({ routine: { ...first, id: 'later' }, basedOn: 0, savedBy: '', reason: '' });
    await library.remove(['own']);
    const file = await readBackup(path);
    if (file.kind === 'faulty') {
      throw new Error(JSON.stringify(file.faults));
    }
    await restoreBackup(storage, file.backup, 'all.backup');
    expect(library.offered().map(({ id }) => id)).toEqual(['own', 'strong']);
    expect(await library.versions(first.id)).toMatchObject({
      value: [{ version: 3, reason: 'all.backup', routine: first }, { version: 2 }, { version: 1 }],
    });
    expect(await library.bringBack(['later'])).toMatchObject({ kind: 'done' });
  });

  it('brings back a routine that breaks the bounds of today, and does not offer it', async () => {
    const { storage, path } = await edited();
    const file = await readBackup(path);
    const versions = file.kind === 'good' ? file.backup.routines.get('own') : undefined;
    const newest = versions?.at(-1);
    if (file.kind === 'faulty' || newest === undefined) {
      throw new Error('The backup is faulty.');
    }
    const { circuit } = newest.routine;
    const endless = { ...newest.routine, circuit: { ...circuit, rounds: 99 } };
    const routines = new Map(file.backup.routines).set('own', [{ ...newest, routine: endless }]);
    const backup = { ...file.backup, routines };
    expect(await restoreBackup(storage, backup, 'all.backup')).toEqual(done(undefined));
    expect(storage.library.offered().map(({ id }) => id)).toEqual(['strong']);
    expect(storage.notices()).toContainEqual({
      kind: 'routine-left-out',
      file: 'routines',
      routineId: 'own',
    });
  });

  it('that a kill leaves half restored is undone at the next start, settings and all', async () => {
    const { path } = await edited();
    const file = await readBackup(path);
    if (file.kind === 'faulty') {
      throw new Error(JSON.stringify(file.faults));
    }
    const { folder, storage: before } = await clinic();
    await before.settings.change({ clinicName: 'Here' });
    const saved = join(folder, 'saved');
    const settings = await openSavedValue({
      file: 'settings',
      safeFile: safeFile({ ...testPlace(saved), names: fileNames('settings') }, settingsShape),
      builtIn: defaultSettings,
      writeFirst: false,
    });
    // As the disk is when the last of it has just been written, and nothing more is.
    const killed = join(folder, 'killed');
    const library = await openLibrary(testPlace(saved), {
      current: settings.current,
      change: async (next) => {
        const outcome = await settings.change(next);
        await cp(saved, killed, { recursive: true });
        return outcome;
      },
    });
    expect(await restoreBackup({ library }, file.backup, 'all.backup')).toEqual(done(undefined));
    expect(settings.current().clinicName).toBe('Riverside');
    const after = await openStorage(killed, keptLog());
    expect(after.settings.current()).toEqual(before.settings.current());
    expect(after.library.offered()).toEqual(before.library.offered());
    expect(await after.library.versions('own')).toMatchObject({ problem: 'not-found' });
    expect(await readdir(join(killed, 'library'))).not.toContain('unfinished.json');
  });

  it.each([
    ['cut off', (text: string) => text.slice(0, text.lastIndexOf('\n', text.length - 2) + 1)],
    ['with a line taken out', (text: string) => text.split('\n').toSpliced(4, 1).join('\n')],
    [
      'with a digit changed',
      (text: string) => text.replace('"getReadySeconds":10', '"getReadySeconds":11'),
    ],
    ['of another program', () => '{"hello": 1}\n'],
    ['that is empty', () => ''],
  ])('%s is refused whole', async (_what, change) => {
    const { path } = await edited();
    await writeFile(path, change(await readFile(path, 'utf8')));
    expect(await readBackup(path)).toMatchObject({ kind: 'faulty' });
  });

  it('holds nothing of the lock', async () => {
    const { path } = await edited();
    expect(await readFile(path, 'utf8')).not.toMatch(/scrypt|pinGuesses/);
  });
});
