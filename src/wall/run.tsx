import { useEffect, useState } from 'react';
import type { Session } from '../circuit/session';
import type { SessionRunner } from '../session/session-runner';
import { EndQuestion } from './end-question';
import { Finished } from './finished/finished';
import type { FrameClock } from './frame-clock';
import { runIntentOf } from './run-intent';
import { Running } from './running/running';
import { SaidLine } from './running/said-line';
import type { WallSound } from './sound/use-wall-sound';
import { PainScreen } from './stopped/pain-screen';
import { useAbandonment } from './use-abandonment';
import type { IdleTimes } from './use-abandonment';
import { useSession } from './use-session';
import { useWallKeys } from './use-wall-keys';

export interface RunProps {
  readonly runner: SessionRunner;
  readonly frames: FrameClock;
  readonly sound: WallSound;
  readonly touched: boolean;
  readonly emergencyNumber: string;
  readonly times: IdleTimes;
  readonly onClose: () => void;
}

/** Whether the end was asked for, and in which state of the run. */
type Asked = 'not' | 'while running' | 'while paused';

/** One run, from the start of its routine until the wall is idle again. */
export function Run(props: RunProps) {
  const { runner, sound, times, onClose } = props;
  const session = useSession(runner);
  const [asked, setAsked] = useState<Asked>('not');
  useAbandonment({ runner, session, times, onClose });
  useEffect(() => {
    runner.send({ kind: 'start' });
  }, [runner]);
  // A run that was left at the question ends without an answer.
  const questionOpen = asked !== 'not' && session.kind !== 'finished';
  const askEnd = () => {
    setAsked(session.kind === 'paused' ? 'while paused' : 'while running');
    runner.send({ kind: 'pause' });
  };
  const answer = (command: 'end' | 'resume') => {
    setAsked('not');
    // A run that was paused before the question stays so.
    if (command === 'end' || asked === 'while running') {
      runner.send({ kind: command });
    }
  };
  useWallKeys((key) => {
    // The question has its own keys; the start key of a clicker keeps the run going.
    if (questionOpen) {
      if (key === 'toggle') {
        answer('resume');
      }
      return;
    }
    const intent = runIntentOf(key, session);
    switch (intent.kind) {
      case 'command':
        runner.send(intent.command);
        return;
      case 'askEnd':
        askEnd();
        return;
      case 'close':
        onClose();
        return;
      case 'sound':
        sound.onKey(key);
    }
  });
  return (
    <>
      <RunScreen {...props} session={session} onEnd={askEnd} />
      {questionOpen && <EndQuestion onAnswer={answer} />}
    </>
  );
}

interface RunScreenProps extends RunProps {
  readonly session: Session;
  readonly onEnd: () => void;
}

/** The screen that belongs to the state of the session. */
function RunScreen({ session, onEnd, ...run }: RunScreenProps) {
  const { runner, frames, sound, touched, emergencyNumber, onClose } = run;
  switch (session.kind) {
    case 'finished':
      return (
        <Finished
          ending={session.ending}
          movedMs={runner.movedMs}
          said={<SaidLine runner={runner} frames={frames} />}
          onClose={onClose}
        />
      );
    case 'stoppedByPain':
      return (
        <PainScreen
          timeline={session.timeline}
          position={runner.position()}
          painStops={session.painStops}
          emergencyNumber={emergencyNumber}
          said={<SaidLine runner={runner} frames={frames} />}
          send={(command) => {
            runner.send(command);
          }}
        />
      );
    case 'ready':
    case 'running':
    case 'paused':
      return (
        <Running
          runner={runner}
          session={session}
          frames={frames}
          sound={sound}
          touched={touched}
          onEnd={onEnd}
        />
      );
  }
}
