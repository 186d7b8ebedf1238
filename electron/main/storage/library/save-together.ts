import type { RoutineToSave } from '../../../../src/contract/desk-calls';
import type { RoutineVersion } from '../../../../src/contract/library';
import { done, refused } from '../../../../src/contract/outcome';
import type { Outcome } from '../../../../src/contract/outcome';
import type { LibraryParts, Together } from './library-parts';
import { refusalOf } from './refusal-of';
import { noteTogether, settleTogether, takeBack, undoUnfinished } from './unfinished';
import type { Unfinished } from './unfinished';

/** The versions that routines become next, whatever they are based on, in the order given. */
function nextVersions(
  { index, now }: LibraryParts,
  routines: readonly RoutineToSave[],
): readonly RoutineVersion[] {
  const savedAt = now().toISOString();
  const next = new Map(routines.map(({ routine: { id } }) => [id, index.nextVersion(id)]));
  return routines.map(({ routine, savedBy, reason }) => {
    const version = next.get(routine.id) ?? 1;
    next.set(routine.id, version + 1);
    return { version, savedAt, savedBy, reason, routine };
  });
}

/** Saves routines, the shelf and the settings: all of it, or none after a refusal or a kill. */
export async function saveAll(
  parts: LibraryParts,
  { routines, shelf: nextShelf, settings: nextSettings }: Together,
): Promise<Outcome<undefined>> {
  const { index, place, shelf, settings } = parts;
  const ids = routines.map(({ routine }) => routine.id);
  const earlier = await index.load(ids);
  // Before anything is noted: of files that cannot be read, what is there could be taken back.
  if (ids.some((id) => index.isLocked(id))) {
    return refused('read-only');
  }
  const versions = nextVersions(parts, routines);
  const written = versions.map(({ routine, version }) => ({ routineId: routine.id, version }));
  const before: Unfinished = {
    versions: written,
    shelf: shelf.current(),
    settings: nextSettings === undefined ? null : settings.current(),
  };
  const after = nextShelf(before.shelf);
  const outcome = await refusalOf(async () => {
    await noteTogether(place, before);
    for (const version of versions) {
      await index.save(version);
    }
    const shelved = after === before.shelf ? done(after) : await shelf.change(() => done(after));
    if (shelved.kind === 'refused') {
      return shelved;
    }
    const set = nextSettings && (await settings.change(() => done(nextSettings)));
    if (set?.kind === 'refused') {
      return set;
    }
    await settleTogether(place);
    return done(undefined);
  });
  if (outcome.kind === 'refused') {
    try {
      await takeBack({ library: place, shelf, settings }, before);
      index.forget(ids);
    } catch (cause) {
      // The note stays, and what is left on the disk counts for nothing: nor may it on the wall.
      index.drop(ids);
      index.takeOver(earlier);
      throw cause;
    }
    // A note that stays is looked at before the next change.
    await settleTogether(place).catch(() => undefined);
  }
  await index.load([...ids, ...shelf.current().offered]);
  return outcome;
}

/** Takes back what could not be taken back when it failed; throws what the disk throws. */
export async function undoLeft({ place, index, shelf, settings }: LibraryParts): Promise<void> {
  const taken = await undoUnfinished({ library: place, shelf, settings });
  if (taken.length > 0) {
    const ids = taken.map(({ routineId }) => routineId);
    index.forget(ids);
    await index.load([...ids, ...shelf.current().offered]);
  }
}
