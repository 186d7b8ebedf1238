import { useCallback, useEffect, useState } from 'react';
import type { Sound } from '../audio/sound';
import { compileTimeline } from '../circuit/compile-timeline';
import type { Routine } from '../circuit/routine';
import type { SpokenId } from '../circuit/voice/spoken-id';
import type { SoundSettings } from '../contract/settings';
import type { WallData } from '../contract/wall-calls';
import { SessionRunner, type RunSurroundings } from '../session/session-runner';
import { DeskCorner } from './desk/desk-corner';
import { useSavedData } from './desk/use-desk-link';
import { useDeskSound } from './desk/use-desk-sound';
import type { WallDesk } from './desk/wall-desk';
import type { FrameClock } from './frame-clock';
import { Idle } from './idle/idle';
import { Rest } from './idle/rest';
import { Run } from './run';
import { RunRoutine } from './run-routine';
import { useWallSound } from './sound/use-wall-sound';
import { useTouched } from './use-touched';
import type { SleepWatch } from './watch-sleep';

export interface WallProps {
  readonly data: WallData;
  readonly sound: Sound;
  readonly frames: FrameClock;
  readonly surroundings: RunSurroundings;
  readonly saveSound: (settings: SoundSettings) => Promise<boolean>;
  readonly onSlept: SleepWatch;
  readonly desk: WallDesk;
}

/** A run and the routine that it was made from. */
interface Started {
  readonly routine: Routine;
  readonly runner: SessionRunner;
}

/** The pointer and the buttons of a run go this long after the last touch. */
const quietMs = 3000;

interface StartedNow {
  readonly started: Started | undefined;
  readonly start: (routine: Routine) => void;
  readonly close: () => void;
}

/** The run of the moment; it begins with the routine that the data asks for at once. */
function useStarted(data: WallData, surroundings: RunSurroundings): StartedNow {
  const startedOf = (routine: Routine): Started => ({
    routine,
    runner: new SessionRunner(compileTimeline(routine), surroundings),
  });
  const [started, setStarted] = useState(() => {
    const first = data.routines.find(({ id }) => id === data.startRoutineId);
    return first === undefined ? undefined : startedOf(first);
  });
  const close = useCallback(() => {
    started?.runner.dispose();
    setStarted(undefined);
  }, [started]);
  const start = (routine: Routine) => {
    setStarted(startedOf(routine));
  };
  return { started, start, close };
}

/** The wall: idle until a routine is started, then its run, then idle again. */
export function Wall(props: WallProps) {
  const { sound, frames, surroundings, saveSound, onSlept, desk } = props;
  const data = useSavedData(props.data, desk);
  const { started, start, close } = useStarted(data, surroundings);
  const runner = started?.runner;
  const touched = useTouched(quietMs);
  const { verbosity } = data.settings.sound;
  useEffect(() => {
    runner?.followSettings();
  }, [runner, verbosity]);
  const wallSound = useWallSound({ sound, initial: data.settings.sound, save: saveSound });
  const lengthMs = (id: SpokenId) => surroundings.voice().lengthMs(id);
  useDeskSound({ wallSound, desk, isIdle: started === undefined, lengthMs });
  useEffect(
    () =>
      onSlept((atMs) => {
        runner?.pauseAsOf(atMs);
      }),
    [runner, onSlept],
  );
  return (
    <>
      {started === undefined ? (
        <Idle
          routines={data.routines}
          settings={data.settings}
          notices={data.notices}
          sound={wallSound}
          onStart={start}
        />
      ) : (
        <RunRoutine value={started.routine}>
          <Run
            runner={started.runner}
            frames={frames}
            sound={wallSound}
            touched={touched}
            emergencyNumber={data.settings.emergencyNumber}
            times={data.settings.wall}
            onClose={close}
          />
        </RunRoutine>
      )}
      {started === undefined && <Rest settings={data.settings} />}
      <DeskCorner desk={desk} runner={runner} />
    </>
  );
}
