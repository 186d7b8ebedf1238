import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openLibrary } from '../../../../electron/main/storage/library/open-library';
import { mostDeleted, mostRoutines } from '../../../../src/contract/library-schema';
import { refused } from '../../../../src/contract/outcome';
import type { SavedShelf } from '../../../../src/contract/saved-shapes';
import { defaultSettings } from '../../../../src/contract/settings';
import { recordingDisk, systemError } from '../recording-disk';
import { temporaryFolder } from '../temporary-folder';
import { testPlace } from '../test-place';
import { first, open, openOn, own, routineFolder, save, second, starters } from './library-stage';

/** So many new routines, and a shelf that is another one. */
const added = (count: number) => ({
  routines: Array.from({ length: count }, (_none, index) =>
    save({ ...own, id: `own-${index}` }, 0),
  ),
  shelf: (before: SavedShelf) => ({ ...before, offered: [] }),
});

describe('saveTogether', () => {
  it('takes everything back when the disk refuses the last of it', async () => {
    const folder = await temporaryFolder();
    await open(folder);
    const before = await readdir(join(folder, 'library'), { recursive: true });
    const disk = recordingDisk((step) =>
      step === 'create 1.json.~.tmp' ? systemError('ENOSPC') : undefined,
    );
    const library = await openOn(folder, disk);
    const outcome = await library.saveTogether({
      routines: [save({ ...first, getReadySeconds: 20 }, 1), save(own, 0)],
      shelf: (shelf) => shelf,
    });
    expect(outcome).toEqual(refused('cannot-save'));
    expect(library.offered()).toEqual(starters);
    const after = await readdir(join(folder, 'library'), { recursive: true });
    expect([...after].sort()).toEqual([...before].sort());
  });

  it('takes back at the next start what a kill left of it', async () => {
    const folder = await temporaryFolder();
    await open(folder);
    // A kill: from the second version on the disk does nothing any more.
    const disk = recordingDisk((step) =>
      step === 'create 1.json.~.tmp' || step.startsWith('remove') ? systemError('EIO') : undefined,
    );
    const killed = await openOn(folder, disk);
    await killed
      .saveTogether({
        routines: [save({ ...first, getReadySeconds: 20 }, 1), save(own, 0)],
        shelf: (shelf) => shelf,
      })
      .catch(() => undefined);
    const library = await open(folder);
    expect(library.offered()).toEqual(starters);
    expect(await library.versions(first.id)).toMatchObject({ value: [{ version: 1 }] });
    expect(await readdir(join(folder, 'library'))).not.toContain('unfinished.json');
  });

  it('lets the wall have nothing of what was refused and cannot be taken back', async () => {
    const folder = await temporaryFolder();
    await open(folder);
    const disk = recordingDisk((step) =>
      step === 'create 1.json.~.tmp' || step.startsWith('remove') ? systemError('EIO') : undefined,
    );
    const library = await openOn(folder, disk);
    const outcome = await library.saveTogether({
      routines: [save({ ...first, getReadySeconds: 20 }, 1), save(own, 0)],
      shelf: (shelf) => shelf,
    });
    expect(outcome).toEqual(refused('cannot-save'));
    expect(library.offered()).toEqual(starters);
  });

  it('does not count what it took back as routines that are kept', async () => {
    const folder = await temporaryFolder();
    await open(folder);
    let isFull = false;
    const disk = recordingDisk((step) =>
      isFull || step === 'create shelf.json.~.tmp' ? systemError('ENOSPC') : undefined,
    );
    const library = await openOn(folder, disk);
    expect(await library.saveTogether(added(4))).toEqual(refused('cannot-save'));
    // As many as there is room for: the disk refuses them, not the limit.
    const room = mostRoutines - starters.length;
    expect(await library.saveTogether(added(room + 1))).toEqual(refused('too-many'));
    isFull = true;
    expect(await library.saveTogether(added(room))).toEqual(refused('cannot-save'));
  });

  it('counts what it leaves, not what it deletes', async () => {
    const library = await openOn(
      await temporaryFolder(),
      recordingDisk((step) => (step.startsWith('create') ? systemError('ENOSPC') : undefined)),
    );
    const shelf = () => ({
      offered: [],
      archived: [],
      deleted: starters.map(({ id }) => ({ id, deletedAt: '2026-08-06T06:00:00.000Z' })),
    });
    const whole = { ...added(mostRoutines), shelf };
    expect(await library.saveTogether(whole)).not.toEqual(refused('too-many'));
  });

  it('refuses a shelf with more deleted routines than could be read again', async () => {
    const library = await open(await temporaryFolder());
    const deleted = Array.from({ length: mostDeleted }, (_none, index) => ({
      id: `gone-${index}`,
      deletedAt: '2026-08-06T06:00:00.000Z',
    }));
    const shelf = (before: SavedShelf) => ({ ...before, deleted });
    expect(await library.saveTogether({ routines: [], shelf })).toMatchObject({ kind: 'done' });
    expect(await library.remove([first.id])).toEqual(refused('too-many'));
  });
});

describe('saveTogether with a shelf', () => {
  const together = {
    routines: [save({ ...first, getReadySeconds: 20 }, 1), save(own, 0)],
    shelf: (before: SavedShelf) => ({ ...before, offered: [own.id] }),
  };

  it('saves nothing where the shelf cannot be saved', async () => {
    const folder = await temporaryFolder();
    await open(folder);
    const disk = recordingDisk((step) =>
      step === 'create shelf.json.~.tmp' ? systemError('ENOSPC') : undefined,
    );
    const library = await openOn(folder, disk);
    expect(await library.saveTogether(together)).toEqual(refused('cannot-save'));
    expect(library.offered()).toEqual(starters);
    expect((await open(folder)).offered()).toEqual(starters);
  });

  it('takes all of it back where the settings that belong to it are refused', async () => {
    const folder = await temporaryFolder();
    await open(folder);
    const change = () => Promise.resolve(refused('cannot-save'));
    const settings = { current: () => defaultSettings, change };
    const library = await openLibrary(testPlace(folder), settings);
    const outcome = await library.saveTogether({ ...together, settings: defaultSettings });
    expect(outcome).toEqual(refused('cannot-save'));
    expect(library.offered()).toEqual(starters);
  });

  it('loses no later save to a note that could not be removed', async () => {
    const folder = await temporaryFolder();
    await open(folder);
    let isStuck = true;
    const disk = recordingDisk((step) =>
      isStuck && step === 'remove unfinished.json' ? systemError('EIO') : undefined,
    );
    const library = await openOn(folder, disk);
    expect(await library.saveTogether(together)).toEqual(refused('cannot-save'));
    expect(await library.save(save(first, 1))).toEqual(refused('cannot-save'));
    isStuck = false;
    const later = { ...first, getReadySeconds: 25 };
    expect(await library.save(save(later, 1))).toMatchObject({ value: { version: 2 } });
    expect((await open(folder)).offered()[0]).toEqual(later);
  });

  it('touches no routine whose files could not be read', async () => {
    const folder = await temporaryFolder();
    const shelved = await open(folder);
    await shelved.setShelf({ offered: [second.id], archived: [] });
    let isBusy = false;
    const disk = recordingDisk((step) =>
      isBusy && step === 'namesIn ' ? systemError('EMFILE') : undefined,
    );
    const library = await openOn(folder, disk);
    isBusy = true;
    expect(await library.saveTogether(together)).toEqual(refused('read-only'));
    expect(await readdir(routineFolder(folder, 'r-back-circuit'))).toEqual(['1.json']);
  });
});
