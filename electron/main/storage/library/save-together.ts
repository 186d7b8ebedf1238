import type { RoutineToSave } from '../../../../src/contract/desk-calls';
import type { RoutineVersion } from '../../../../src/contract/library';
import { done } from '../../../../src/contract/outcome';
import type { Outcome } from '../../../../src/contract/outcome';
import type { LibraryParts, Together } from './library-parts';
import { refusalOf } from './refusal-of';
import { noteTogether, settleTogether, takeBack } from './unfinished';

/** The versions that routines become next, whatever they are based on, in the order given. */
export async function nextVersions(
  { index, now }: Pick<LibraryParts, 'index' | 'now'>,
  routines: readonly RoutineToSave[],
): Promise<readonly RoutineVersion[]> {
  const ids = routines.map(({ routine }) => routine.id);
  await index.load(ids);
  const savedAt = now().toISOString();
  const next = new Map(ids.map((id) => [id, index.nextVersion(id)]));
  return routines.map(({ routine, savedBy, reason }) => {
    const version = next.get(routine.id) ?? 1;
    next.set(routine.id, version + 1);
    return { version, savedAt, savedBy, reason, routine };
  });
}

/** Saves versions and what else belongs to them: all of it, or none after a refusal or a kill. */
export async function saveAll(
  { index, place, shelf }: LibraryParts,
  versions: readonly RoutineVersion[],
  also: Together['also'],
): Promise<Outcome<undefined>> {
  const written = versions.map(({ routine, version }) => ({ routineId: routine.id, version }));
  const outcome = await refusalOf(async () => {
    await noteTogether(place, written);
    for (const version of versions) {
      await index.save(version);
    }
    const rest = (await also?.()) ?? done(undefined);
    if (rest.kind === 'refused') {
      return rest;
    }
    await settleTogether(place);
    return done(undefined);
  });
  if (outcome.kind === 'refused') {
    await takeBack(place, written);
    index.forget(versions.map(({ routine }) => routine.id));
    await settleTogether(place).catch(() => undefined);
    await index.load(shelf.current().offered);
  }
  return outcome;
}
