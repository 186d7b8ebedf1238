import { useCallback, useEffect, useState } from 'react';
import type { Sound } from '../audio/sound';
import { compileTimeline } from '../circuit/compile-timeline';
import type { Routine } from '../circuit/routine';
import type { SoundSettings } from '../contract/settings';
import type { WallData } from '../contract/wall-calls';
import { SessionRunner, type RunSurroundings } from '../session/session-runner';
import type { FrameClock } from './frame-clock';
import { Idle } from './idle/idle';
import { Run } from './run';
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
}

/** The pointer and the buttons of a run go this long after the last touch. */
const quietMs = 3000;

/** The wall: idle until a routine is started, then its run, then idle again. */
export function Wall({ data, sound, frames, surroundings, saveSound, onSlept }: WallProps) {
  const start = useCallback(
    (routine: Routine) => new SessionRunner(compileTimeline(routine), surroundings),
    [surroundings],
  );
  const [runner, setRunner] = useState(() => {
    const first = data.routines.find(({ id }) => id === data.startRoutineId);
    return first === undefined ? undefined : start(first);
  });
  const touched = useTouched(quietMs);
  const wallSound = useWallSound({ sound, initial: data.settings.sound, save: saveSound });
  const close = useCallback(() => {
    runner?.dispose();
    setRunner(undefined);
  }, [runner]);
  useEffect(
    () =>
      onSlept((atMs) => {
        runner?.pauseAsOf(atMs);
      }),
    [runner, onSlept],
  );
  if (runner === undefined) {
    return (
      <Idle
        routines={data.routines}
        settings={data.settings}
        notices={data.notices}
        sound={wallSound}
        onStart={(routine) => {
          setRunner(start(routine));
        }}
      />
    );
  }
  return (
    <Run
      runner={runner}
      frames={frames}
      sound={wallSound}
      touched={touched}
      emergencyNumber={data.settings.emergencyNumber}
      onClose={close}
    />
  );
}
