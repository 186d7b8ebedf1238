import { compileTimeline } from '../../src/circuit/compile-timeline';
import type { Command, Session } from '../../src/circuit/session';
import { elapsedOf, step } from '../../src/circuit/session-step';
import { routineOf, stepWith, timed } from './sample-routine';

/** getReady 0–10, one 10–40, switch –50, one –80, move –100, two –130 s. */
export const timeline = compileTimeline(
  routineOf([stepWith('one'), stepWith('two', { efforts: [timed(30)], level: 'easier' })]),
);
/** That routine before its start. */
export const ready: Session = { kind: 'ready', timeline };

type Said = Command['kind'] | Command;

/** A session after commands, each said so many seconds after the start of the clock. */
export function after(...said: readonly (readonly [seconds: number, Said])[]): Session {
  return said.reduce<Session>((session, [seconds, words]) => {
    const command = typeof words === 'string' ? commandOf(words) : words;
    return step(session, command, seconds * 1000);
  }, ready);
}

/** The command of a kind; time is added by 15 s, and hip lifts are what is done instead. */
export function commandOf(kind: Command['kind']): Command {
  if (kind === 'addTime') {
    return { kind, seconds: 15 };
  }
  return kind === 'takeInstead'
    ? { kind, exercise: 'single-leg-bridge', level: 'standard' }
    : { kind };
}

/** How far a session has come, both in seconds. */
export function elapsedSeconds(session: Session, atSeconds: number): number {
  return elapsedOf(session, atSeconds * 1000) / 1000;
}

/** Everything that can be said. */
export const everyKind: readonly Command['kind'][] = [
  ...(['start', 'pause', 'resume', 'next', 'back'] as const),
  ...(['addTime', 'hurts', 'takeEasier', 'takeInstead', 'leaveOut', 'end'] as const),
];

/** The kinds of commands that leave a session as it is. */
export function ignoredBy(session: Session, atSeconds: number): readonly string[] {
  return everyKind.filter((kind) => step(session, commandOf(kind), atSeconds * 1000) === session);
}
