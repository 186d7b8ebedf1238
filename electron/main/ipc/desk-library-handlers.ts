import { deskArgumentSchemas as schemas } from '../../../src/contract/desk-schemas';
import { done, refused } from '../../../src/contract/outcome';
import type { Outcome } from '../../../src/contract/outcome';
import { routineBytes } from './argument-size';
import { deskData } from './desk-parts';
import type { DeskParts } from './desk-parts';
import type { Doorway } from './doorway';

/** Opens the desk's channels for routines, drafts, shelf, settings and the run on the wall. */
export function openLibraryChannels(doorway: Doorway, parts: DeskParts): void {
  const { library, settings } = parts.storage;

  /** Tells the wall when something was saved. */
  async function told<T>(outcome: Promise<Outcome<T>>): Promise<Outcome<T>> {
    const reached = await outcome;
    if (reached.kind === 'done') {
      parts.onSaved();
    }
    return reached;
  }

  doorway.open('desk:load', {
    schema: schemas['desk:load'],
    handle: async () => done(await deskData(parts)),
  });
  doorway.open('desk:save-routine', {
    schema: schemas['desk:save-routine'],
    mostBytes: routineBytes,
    handle: ({ draft, ...toSave }) => told(library.save(toSave, draft)),
  });
  doorway.open('desk:delete', {
    schema: schemas['desk:delete'],
    handle: (routineIds) => told(library.remove(routineIds)),
  });
  doorway.open('desk:undelete', {
    schema: schemas['desk:undelete'],
    handle: (routineIds) => told(library.bringBack(routineIds)),
  });
  doorway.open('desk:set-shelf', {
    schema: schemas['desk:set-shelf'],
    handle: (shelf) => told(library.setShelf(shelf)),
  });
  doorway.open('desk:versions', {
    schema: schemas['desk:versions'],
    handle: (routineId) => library.versions(routineId),
  });
  doorway.open('desk:keep-draft', {
    schema: schemas['desk:keep-draft'],
    mostBytes: routineBytes,
    handle: (draft) => library.keepDraft(draft),
  });
  doorway.open('desk:drop-draft', {
    schema: schemas['desk:drop-draft'],
    handle: (routineId) => library.dropDraft(routineId),
  });
  doorway.open('desk:save-settings', {
    schema: schemas['desk:save-settings'],
    handle: (changed) => told(settings.change(changed)),
  });
}

/** Opens the desk's channels for the run and the sound on the wall. */
export function openSteeringChannels(doorway: Doorway, { relay }: DeskParts): void {
  doorway.open('desk:wall-status', {
    schema: schemas['desk:wall-status'],
    handle: () => done(relay.status()),
  });
  doorway.open('desk:steer-wall', {
    schema: schemas['desk:steer-wall'],
    handle: (command) => {
      relay.steer(command);
      return done(undefined);
    },
  });
  doorway.open('desk:wall-sound', {
    schema: schemas['desk:wall-sound'],
    handle: () => done(relay.sound()),
  });
  doorway.open('desk:test-sound', {
    schema: schemas['desk:test-sound'],
    handle: () => (relay.testSound() ? done(undefined) : refused('wall-busy')),
  });
}
