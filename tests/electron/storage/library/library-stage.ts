import { join } from 'node:path';
import type { Disk } from '../../../../electron/main/storage/disk';
import type { SettingsPart } from '../../../../electron/main/storage/library/library-parts';
import type { LibraryStore } from '../../../../electron/main/storage/library/library-store';
import { openLibrary } from '../../../../electron/main/storage/library/open-library';
import type { Routine } from '../../../../src/circuit/routine';
import { starterRoutines } from '../../../../src/circuit/starter-routines';
import { defaultSettings } from '../../../../src/contract/settings';
import { testPlace } from '../test-place';

/** The routines that a new library begins with. */
export const starters = starterRoutines();

function starterAt(index: number): Routine {
  const starter = starters[index];
  if (starter === undefined) {
    throw new Error('There are too few starter routines.');
  }
  return starter;
}

export const first = starterAt(0);
export const second = starterAt(1);
/** One that the clinic made itself. */
export const own: Routine = { ...first, id: 'Own', name: { kind: 'own', text: 'Ours' } };

/** Settings that are kept in memory. */
export function heldSettings(): SettingsPart {
  let held = defaultSettings;
  return {
    current: () => held,
    change: (next) => {
      const outcome = next(held);
      held = outcome.kind === 'done' ? outcome.value : held;
      return Promise.resolve(outcome);
    },
  };
}

/** A library on a disk, beside settings that are of no matter. */
export function openOn(folder: string, disk?: Disk): Promise<LibraryStore> {
  return openLibrary(testPlace(folder, disk), heldSettings());
}

/** A library that has answered a change, so that all of its start is behind it. */
export async function open(folder: string) {
  const library = await openOn(folder);
  await library.dropDraft('none');
  return library;
}

/** A save by Kim of what was made from the version `basedOn`. */
export const save = (routine: Routine, basedOn: number) => ({
  routine,
  basedOn,
  savedBy: 'Kim',
  reason: 'left knee',
});

/** Where the versions of a routine are. */
export const routineFolder = (folder: string, id: string) =>
  join(folder, 'library', 'routines', id);
