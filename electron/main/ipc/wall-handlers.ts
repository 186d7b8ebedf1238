import { starterRoutines } from '../../../src/circuit/starter-routines';
import type { MusicTrack } from '../../../src/contract/music-track';
import { done, refused } from '../../../src/contract/outcome';
import type { Outcome } from '../../../src/contract/outcome';
import { wallArgumentSchemas as schemas } from '../../../src/contract/schemas';
import type { SpokenSound } from '../../../src/contract/spoken-sound';
import type { WallData } from '../../../src/contract/wall-calls';
import type { WallSound } from '../../../src/contract/wall-sound';
import type { WallStatus } from '../../../src/contract/wall-status';
import type { SpeechVoice } from '../speech/speech-voice';
import type { Storage } from '../storage/open-storage';
import type { Doorway } from './doorway';

/** What the wall's calls reach. */
export interface WallParts {
  /** Still opening, perhaps: the page asks before it needs an answer. */
  readonly storage: Promise<Storage>;
  /** Asked for on the command line; passed on only when there is such a routine. */
  readonly startRoutineId: string | undefined;
  readonly listMusic: () => Promise<readonly MusicTrack[]>;
  readonly keepAwake: (awake: boolean) => void;
  readonly restartSound: () => void;
  readonly onPainted: () => void;
  readonly openDesk: () => void;
  readonly onStatus: (status: WallStatus) => void;
  readonly onSound: (sound: WallSound) => void;
  /** After the wall itself saved something. */
  readonly onSaved: () => void;
  readonly speech: SpeechVoice;
}

/** Opens the wall's channels; before its page loads. */
export function openWallChannels(doorway: Doorway, parts: WallParts): void {
  openMachineChannels(doorway, parts);
  doorway.open('wall:load', {
    schema: schemas['wall:load'],
    handle: async () => done(wallData(await parts.storage, parts.startRoutineId)),
  });
  doorway.open('wall:set-sound', {
    schema: schemas['wall:set-sound'],
    handle: async (sound) => {
      const outcome = await (await parts.storage).settings.setSound(sound);
      parts.onSaved();
      return outcome;
    },
  });
  doorway.open('wall:music', {
    schema: schemas['wall:music'],
    handle: async () => done(await parts.listMusic()),
  });
  doorway.open('wall:report-status', {
    schema: schemas['wall:report-status'],
    handle: (status) => {
      parts.onStatus(status);
      return done(undefined);
    },
  });
  doorway.open('wall:report-sound', {
    schema: schemas['wall:report-sound'],
    handle: (sound) => {
      parts.onSound(sound);
      return done(undefined);
    },
  });
  doorway.open('wall:speak', {
    schema: schemas['wall:speak'],
    handle: (text) => speakIfWanted(parts, text),
  });
}

/** Opens the channels by which the wall asks something of its machine and its windows. */
function openMachineChannels(doorway: Doorway, parts: WallParts): void {
  doorway.open('wall:keep-awake', {
    schema: schemas['wall:keep-awake'],
    handle: (awake) => {
      parts.keepAwake(awake);
      return done(undefined);
    },
  });
  doorway.open('wall:restart-sound', {
    schema: schemas['wall:restart-sound'],
    handle: () => {
      parts.restartSound();
      return done(undefined);
    },
  });
  doorway.open('wall:painted', {
    schema: schemas['wall:painted'],
    handle: () => {
      parts.onPainted();
      return done(undefined);
    },
  });
  doorway.open('wall:open-desk', {
    schema: schemas['wall:open-desk'],
    handle: () => {
      parts.openDesk();
      return done(undefined);
    },
  });
}

async function speakIfWanted(
  { storage, speech }: WallParts,
  text: string,
): Promise<Outcome<SpokenSound>> {
  const { sound } = (await storage).settings.current();
  return sound.speakStaffText ? speech.speak(text) : refused('cannot-speak');
}

/**
 * What the wall is told when it loads, and when something was saved. A wall always has a routine to
 * offer.
 */
export function wallData(storage: Storage, startRoutineId?: string): WallData {
  const saved = storage.library.offered();
  const routines = saved.length > 0 ? saved : starterRoutines();
  const isKnown = routines.some(({ id }) => id === startRoutineId);
  return {
    routines,
    settings: storage.settings.current(),
    ...(isKnown && startRoutineId !== undefined && { startRoutineId }),
    notices: storage.notices(),
  };
}
