import { starterRoutines } from '../../../src/circuit/starter-routines';
import { done } from '../../../src/contract/outcome';
import { wallArgumentSchemas as schemas } from '../../../src/contract/schemas';
import type { WallData } from '../../../src/contract/wall-calls';
import type { Storage } from '../storage/open-storage';
import type { Doorway } from './doorway';

/** What the wall's calls reach. */
export interface WallParts {
  /** Still opening, perhaps: the page asks before it needs an answer. */
  readonly storage: Promise<Storage>;
  /** Asked for on the command line; passed on only when there is such a routine. */
  readonly startRoutineId: string | undefined;
  readonly keepAwake: (awake: boolean) => void;
  readonly onPainted: () => void;
}

/** Opens the wall's channels; before its page loads. */
export function openWallChannels(doorway: Doorway, parts: WallParts): void {
  doorway.open('wall:load', {
    owner: 'wall',
    schema: schemas['wall:load'],
    handle: async () => done(wallData(await parts.storage, parts.startRoutineId)),
  });
  doorway.open('wall:set-sound', {
    owner: 'wall',
    schema: schemas['wall:set-sound'],
    handle: async (sound) => (await parts.storage).settings.setSound(sound),
  });
  doorway.open('wall:keep-awake', {
    owner: 'wall',
    schema: schemas['wall:keep-awake'],
    handle: (awake) => {
      parts.keepAwake(awake);
      return done(undefined);
    },
  });
  doorway.open('wall:painted', {
    owner: 'wall',
    schema: schemas['wall:painted'],
    handle: () => {
      parts.onPainted();
      return done(undefined);
    },
  });
}

/** What the wall is told when it loads. A wall always has a routine to offer. */
export function wallData(storage: Storage, startRoutineId: string | undefined): WallData {
  const saved = storage.routines.list();
  const routines = saved.length > 0 ? saved : starterRoutines();
  const isKnown = routines.some(({ id }) => id === startRoutineId);
  return {
    routines,
    settings: storage.settings.current(),
    ...(isKnown && startRoutineId !== undefined && { startRoutineId }),
    notices: [...storage.settings.notices, ...storage.routines.notices],
  };
}
