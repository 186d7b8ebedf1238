import type { Session } from '../../circuit/session';
import type { ShownRun } from '../../session/shown-run';
import type { FrameClock } from '../frame-clock';
import { CueFlash } from '../sound/cue-flash';
import type { WallSound } from '../sound/use-wall-sound';
import { Foot } from './foot';
import { PausePage } from './pause-page';
import { phaseLookOf } from './phase-look';
import { stationProgress } from './station-progress';
import { StationStrip } from './station-strip';
import { usePosition } from './use-position';
import { WorkPage } from './work-page';
import './running.css';

export interface RunningProps {
  readonly runner: ShownRun;
  readonly session: Session;
  readonly frames: FrameClock;
  readonly sound: WallSound;
  /** Somebody is at the screen. */
  readonly touched: boolean;
  readonly onEnd: () => void;
}

/** A run from get ready to the last effort. */
export function Running({ runner, session, frames, sound, touched, onEnd }: RunningProps) {
  const position = usePosition(runner, frames);
  const { phase, index } = position;
  if (phase.kind === 'finished') {
    return null;
  }
  const coming = session.timeline.phases.slice(index + 1).find((next) => next.kind === 'work');
  const look = phaseLookOf(phase, session);
  const page = { position, look, runner, frames };
  return (
    <main className={`running look-${look}`} data-phase={phase.kind} data-phase-index={index}>
      {phase.kind === 'work' && <WorkPage key={index} {...page} phase={phase} />}
      {phase.kind !== 'work' && coming !== undefined && (
        <PausePage key={index} {...page} phase={phase} coming={coming} />
      )}
      <StationStrip progress={stationProgress(session.timeline, position)} />
      <Foot
        position={position}
        runner={runner}
        frames={frames}
        session={session}
        sound={sound}
        touched={touched}
        send={(command) => {
          runner.send(command);
        }}
        onEnd={onEnd}
      />
      <CueFlash runner={runner} frames={frames} sound={sound} />
    </main>
  );
}
