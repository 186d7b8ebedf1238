import { useCallback, useSyncExternalStore } from 'react';
import type { Session } from '../../circuit/session';
import { defaultSettings } from '../../contract/settings';
import { Finished } from '../finished/finished';
import type { FrameClock } from '../frame-clock';
import { RunRoutine } from '../run-routine';
import { Running } from '../running/running';
import { usePosition } from '../running/use-position';
import type { WallSound } from '../sound/use-wall-sound';
import type { PreviewRun } from './preview-run';

export interface PreviewPageProps {
  readonly run: PreviewRun;
  readonly frames: FrameClock;
}

/** A preview has no loudspeaker, and nothing to say about one. */
const silent: WallSound = {
  settings: defaultSettings.sound,
  health: { kind: 'sounding' },
  saved: true,
  change: () => undefined,
  outputs: { devices: [], state: { kind: 'system' } },
  play: () => undefined,
  beat: () => undefined,
  endBeat: () => undefined,
  onKey: () => undefined,
};

const nothing = () => undefined;

/** The page that the wall would show, to be looked at and not to be touched. */
export function PreviewPage({ run, frames }: PreviewPageProps) {
  const subscribe = useCallback((listener: () => void) => run.subscribe(listener), [run]);
  const session = useSyncExternalStore(subscribe, (): Session => run.session);
  return session.kind === 'ready' ? null : (
    <RunRoutine value={run.routine}>
      <div inert>
        <PreviewScreen run={run} frames={frames} session={session} />
      </div>
    </RunRoutine>
  );
}

function PreviewScreen({ run, frames, session }: PreviewPageProps & { readonly session: Session }) {
  const { phase } = usePosition(run, frames);
  return phase.kind === 'finished' ? (
    <Finished
      ending="completed"
      movedMs={session.timeline.totalMs}
      said={undefined}
      onClose={nothing}
    />
  ) : (
    <Running
      runner={run}
      session={session}
      frames={frames}
      sound={silent}
      touched={false}
      onEnd={nothing}
    />
  );
}
