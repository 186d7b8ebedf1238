import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sealed } from '../../../../electron/main/storage/envelope';
import { openLibrary } from '../../../../electron/main/storage/library/open-library';
import { done, refused } from '../../../../src/contract/outcome';
import { recordingDisk, systemError } from '../recording-disk';
import { temporaryFolder } from '../temporary-folder';
import { testPlace } from '../test-place';
import {
  first,
  heldSettings,
  open,
  openOn,
  own,
  routineFolder,
  save,
  second,
  starters,
} from './library-stage';

describe('LibraryStore', () => {
  it('saves each version as a file of its own and changes no other', async () => {
    const folder = await temporaryFolder();
    const library = await open(folder);
    const versionOne = join(routineFolder(folder, 'r-back-circuit'), '1.json');
    const before = await readFile(versionOne);
    const shelf = await readFile(join(folder, 'library', 'shelf.json'));
    const longer = { ...first, getReadySeconds: 15 };
    const saved = await library.save(save(longer, 1));
    expect(saved).toMatchObject({ value: { version: 2, savedBy: 'Kim', reason: 'left knee' } });
    expect(await readFile(versionOne)).toEqual(before);
    expect(await readFile(join(folder, 'library', 'shelf.json'))).toEqual(shelf);
    expect(library.offered()[0]).toEqual(longer);
    const again = await open(folder);
    expect(again.offered()[0]).toEqual(longer);
    expect(await again.versions(first.id)).toMatchObject({
      value: [{ version: 2 }, { version: 1, routine: first }],
    });
  });

  it('refuses a save that is not based on the newest version, and loses neither', async () => {
    const library = await open(await temporaryFolder());
    expect(await library.save(save(first, 1))).toMatchObject({ kind: 'done' });
    expect(await library.save(save(first, 1))).toEqual(refused('conflict'));
    expect(await library.save(save(own, 3))).toEqual(refused('conflict'));
  });

  it('keeps the work that is not saved when a routine is renamed, under its new name', async () => {
    const folder = await temporaryFolder();
    const library = await open(folder);
    await library.keepDraft({ routine: { ...first, purpose: 'Thursdays' }, basedOn: 1 });
    const name = { kind: 'own', text: 'Thursday' } as const;
    const renamed = await library.save(save({ ...first, name }, 1), 'takesName');
    expect(renamed).toMatchObject({
      value: { version: 2, routine: { name, purpose: first.purpose } },
    });
    const { drafts } = await (await open(folder)).whole();
    expect(drafts).toMatchObject([{ basedOn: 2, routine: { name, purpose: 'Thursdays' } }]);
  });

  it('keeps a draft as it was where the disk takes the new name but not the draft', async () => {
    const folder = await temporaryFolder();
    await (await open(folder)).keepDraft({ routine: first, basedOn: 1 });
    const full = recordingDisk((step) =>
      step.startsWith('write r-back-circuit.json') ? systemError('ENOSPC') : undefined,
    );
    const library = await openOn(folder, full);
    const name = { kind: 'own', text: 'Thursday' } as const;
    const renamed = await library.save(save({ ...first, name }, 1), 'takesName');
    expect(renamed).toMatchObject({ value: { version: 2 } });
    expect((await library.whole()).drafts).toMatchObject([{ basedOn: 1, routine: first }]);
  });

  it('offers a new routine last, and tells ids in capitals from small ones', async () => {
    const folder = await temporaryFolder();
    const library = await open(folder);
    await library.save(save(own, 0));
    await library.save(save({ ...own, id: 'own' }, 0));
    const again = await open(folder);
    expect(
      again
        .offered()
        .slice(-2)
        .map(({ id }) => id),
    ).toEqual(['Own', 'own']);
    expect(await readdir(join(folder, 'library', 'routines'))).toContain('r-~own');
  });

  it('loads beside unfinished files that something holds, and clears them once it can', async () => {
    const folder = await temporaryFolder();
    const library = await open(folder);
    await library.keepDraft({ routine: own, basedOn: 0 });
    const left = ['drafts', '.'].map((part) => join(folder, 'library', part, 'x.json.left.tmp'));
    await Promise.all(left.map((path) => writeFile(path, '{')));
    const held = recordingDisk((step) =>
      step.startsWith('remove x.json') ? systemError('EBUSY') : undefined,
    );
    const loaded = await (await openOn(folder, held)).whole();
    expect(loaded.drafts).toHaveLength(1);
    await (await open(folder)).whole();
    for (const part of ['drafts', '.']) {
      expect((await readdir(join(folder, 'library', part))).join()).not.toContain('.tmp');
    }
  });

  it('gives no histories, rather than fewer, while nothing can be read', async () => {
    const folder = await temporaryFolder();
    await open(folder);
    await writeFile(join(folder, 'library', 'unfinished.json'), 'x');
    const stuck = recordingDisk((step) =>
      step === 'remove unfinished.json' ? systemError('EIO') : undefined,
    );
    const library = await openOn(folder, stuck);
    await expect(library.histories().next()).rejects.toThrow('Not saved (disk)');
  });

  it('leaves a routine that cannot be read out of the histories, and says so', async () => {
    const folder = await temporaryFolder();
    await open(folder);
    const place = testPlace(
      folder,
      recordingDisk((step) => (step === 'read 1.json' ? systemError('EIO') : undefined)),
    );
    const library = await openLibrary(place, heldSettings());
    expect(await library.histories().next()).toMatchObject({ done: true });
    expect(place.log.lines.join()).toContain(`${first.id} cannot be read and is left out.`);
  });

  it('shows a routine that could not be read once it can', async () => {
    const folder = await temporaryFolder();
    await open(folder);
    let isHeld = true;
    const disk = recordingDisk((step) =>
      isHeld && step === 'read 1.json' ? systemError('EIO') : undefined,
    );
    const library = await openOn(folder, disk);
    expect(library.offered()).toEqual([]);
    isHeld = false;
    expect((await library.whole()).routines).toHaveLength(starters.length);
    expect(library.offered()).toHaveLength(starters.length);
  });

  it('refuses a routine that breaks its bounds', async () => {
    const library = await open(await temporaryFolder());
    const endless = { ...own, circuit: { ...own.circuit, rounds: 99 } };
    expect(await library.save(save(endless, 0))).toEqual(refused('routine-problems'));
  });

  it('takes routines off the list and brings them back, versions and all', async () => {
    const folder = await temporaryFolder();
    const library = await open(folder);
    expect(await library.remove([first.id, 'no-such'])).toEqual(refused('not-found'));
    expect(await library.remove([first.id, second.id])).toEqual(done(undefined));
    expect(library.offered()).toEqual(starters.slice(2));
    expect(await library.save(save(first, 1))).toEqual(refused('not-found'));
    const again = await open(folder);
    expect(await again.bringBack([first.id])).toMatchObject({ value: [{ routine: first }] });
    const { routines } = await again.whole();
    expect(routines.map(({ routine }) => routine.id)).not.toContain(second.id);
    expect(routines.map(({ routine }) => routine.id)).toContain(first.id);
  });

  it('keeps a draft until its routine is saved or it is dropped', async () => {
    const folder = await temporaryFolder();
    const library = await open(folder);
    const unfinished = { ...own, circuit: { ...own.circuit, stations: [] } };
    expect(await library.keepDraft({ routine: unfinished, basedOn: 0 })).toMatchObject({
      kind: 'done',
    });
    const again = await open(folder);
    expect((await again.whole()).drafts).toMatchObject([{ routine: unfinished, basedOn: 0 }]);
    await again.save(save(own, 0));
    expect((await again.whole()).drafts).toEqual([]);
  });

  it('offers what the shelf says, once each, and nothing that is archived or not there', async () => {
    const library = await open(await temporaryFolder());
    const wanted = { offered: [second.id, 'gone', second.id], archived: [second.id, first.id] };
    const shelf = { offered: [second.id], archived: [first.id] };
    expect(await library.setShelf(wanted)).toEqual(done(shelf));
    expect(library.offered()).toEqual([second]);
  });
});

describe('a damaged version', () => {
  it('is set aside; the version before is used, and its number is not used again', async () => {
    const folder = await temporaryFolder();
    const library = await open(folder);
    await library.save(save({ ...first, getReadySeconds: 15 }, 1));
    const bad = routineFolder(folder, 'r-back-circuit');
    await writeFile(join(bad, '2.json'), '{"torn');
    const again = await open(folder);
    expect(again.offered()[0]).toEqual(first);
    expect(again.notices()).toEqual([{ kind: 'restored-from-backup', file: 'routines' }]);
    expect((await readdir(bad)).some((name) => name.startsWith('2.json.bad-'))).toBe(true);
    expect(await again.save(save(first, 1))).toMatchObject({ value: { version: 3 } });
    expect(again.notices()).toEqual([]);
  });

  it('of a newer program is left alone', async () => {
    const folder = await temporaryFolder();
    await open(folder);
    const file = join(routineFolder(folder, 'r-back-circuit'), '2.json');
    const text = sealed({}, { format: 99, seq: 2, savedAt: '2026-08-06T06:00:00.000Z' });
    await writeFile(file, text);
    const library = await open(folder);
    expect(library.notices()).toEqual([{ kind: 'newer-format', file: 'routines' }]);
    expect(await library.save(save(first, 0))).toEqual(refused('read-only'));
    expect(await readFile(file, 'utf8')).toBe(text);
  });
});

describe('whole', () => {
  it('leaves a draft alone that is being kept meanwhile', async () => {
    const folder = await temporaryFolder();
    const library = await open(folder);
    const [kept] = await Promise.all([
      library.keepDraft({ routine: own, basedOn: 0 }),
      ...Array.from({ length: 20 }, () => library.whole()),
    ]);
    expect(kept).toMatchObject({ kind: 'done' });
    expect((await library.whole()).drafts).toMatchObject([{ routine: own }]);
  });
});

describe('the one file of earlier programs', () => {
  const savedAt = '2026-08-06T06:00:00.000Z';
  const oldText = sealed({ routines: [second, own] }, { format: 2, seq: 7, savedAt });

  it('becomes the library, in its order, and is kept', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'routines.json'), oldText);
    const library = await open(folder);
    expect(library.offered()).toEqual([second, own]);
    expect(await readFile(join(folder, 'routines.json.before-library'), 'utf8')).toBe(oldText);
    expect((await open(folder)).offered()).toEqual([second, own]);
  });

  it('is taken over from the start when a kill came in between', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'routines.json'), oldText);
    await mkdir(join(folder, 'library.making', 'routines', 'r-half'), { recursive: true });
    expect((await open(folder)).offered()).toEqual([second, own]);
    expect(await readdir(folder)).not.toContain('library.making');
  });

  it('stays as it is where the disk has no room, and the wall runs it', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'routines.json'), oldText);
    const disk = recordingDisk((step) =>
      step.startsWith('create') ? systemError('ENOSPC') : undefined,
    );
    const library = await openOn(folder, disk);
    expect(library.offered()).toEqual([second, own]);
    expect(await library.save(save(own, 1))).toEqual(refused('cannot-save'));
    expect(library.notices()).toEqual([{ kind: 'cannot-save', file: 'routines' }]);
    expect(await readFile(join(folder, 'routines.json'), 'utf8')).toBe(oldText);
  });

  it('of a newer program is left alone', async () => {
    const folder = await temporaryFolder();
    const newer = sealed({}, { format: 99, seq: 1, savedAt });
    await writeFile(join(folder, 'routines.json'), newer);
    const library = await open(folder);
    expect(library.notices()).toEqual([{ kind: 'newer-format', file: 'routines' }]);
    expect(await library.save(save(own, 0))).toEqual(refused('read-only'));
    expect(await readdir(folder)).toEqual(['routines.json']);
  });
});
