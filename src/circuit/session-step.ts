import { changed, isChange } from './run-change';
import type { RunPoint } from './run-change';
import type { Command, Ending, Session } from './session';

type Ready = Extract<Session, { readonly kind: 'ready' }>;
type Running = Extract<Session, { readonly kind: 'running' }>;
type Paused = Extract<Session, { readonly kind: 'paused' }>;
type Stopped = Extract<Session, { readonly kind: 'stoppedByPain' }>;

/**
 * The session after a command at a moment of the monotonic clock, in milliseconds. A command that
 * makes no sense in the state that the session is in by then leaves it as it is.
 */
export function step(session: Session, command: Command, nowMs: number): Session {
  const current = advance(session, nowMs);
  switch (current.kind) {
    case 'ready':
      return stepReady(current, command, nowMs);
    case 'running':
      return stepRunning(current, command, nowMs);
    case 'paused':
      return stepPaused(current, command, nowMs);
    case 'stoppedByPain':
      return stepStopped(current, command, nowMs);
    case 'finished':
      return current;
  }
}

/** The session as it is now: one that has run past its total is finished. */
export function advance(session: Session, nowMs: number): Session {
  if (session.kind !== 'running') {
    return session;
  }
  const point = { timeline: session.timeline, elapsedMs: elapsedOf(session, nowMs) };
  return isOver(point) ? finishedAt(point, session.painStops, 'completed') : session;
}

/** How far the run has come, in milliseconds from 0 to the total of its timeline. */
export function elapsedOf(session: Session, nowMs: number): number {
  switch (session.kind) {
    case 'ready':
      return 0;
    case 'running':
      return Math.min(Math.max(nowMs - session.startedAtMs, 0), session.timeline.totalMs);
    case 'paused':
    case 'stoppedByPain':
    case 'finished':
      return session.elapsedMs;
  }
}

/**
 * A running session paused as of a moment that may lie in the past: what the clock counted while
 * the machine slept is not exercised. Any other session stays as it is.
 */
export function pauseAt(session: Session, momentMs: number): Session {
  return step(session, { kind: 'pause' }, momentMs);
}

function stepReady(session: Ready, command: Command, nowMs: number): Session {
  return command.kind === 'start'
    ? runningAt({ timeline: session.timeline, elapsedMs: 0 }, 0, nowMs)
    : session;
}

function stepRunning(session: Running, command: Command, nowMs: number): Session {
  const elapsedMs = elapsedOf(session, nowMs);
  const point = { timeline: session.timeline, elapsedMs };
  if (isChange(command)) {
    const moved = changed(point, command);
    return samePoint(point, moved) ? session : runningAt(moved, session.painStops, nowMs);
  }
  switch (command.kind) {
    case 'pause':
      return pausedAt(point, session.painStops);
    case 'hurts':
      return stoppedAt(point, session.painStops);
    case 'end':
      return finishedAt(point, session.painStops, 'ended');
    case 'start':
    case 'resume':
      return session;
  }
}

function stepPaused(session: Paused, command: Command, nowMs: number): Session {
  if (isChange(command)) {
    const moved = changed(session, command);
    return samePoint(session, moved) ? session : pausedAt(moved, session.painStops);
  }
  switch (command.kind) {
    case 'resume':
      return runningAt(session, session.painStops, nowMs);
    case 'hurts':
      return stoppedAt(session, session.painStops);
    case 'end':
      return finishedAt(session, session.painStops, 'ended');
    case 'start':
    case 'pause':
      return session;
  }
}

/** What hurt is never gone on with: only easier, without it, or not at all. */
function stepStopped(session: Stopped, command: Command, nowMs: number): Session {
  if (command.kind === 'end') {
    return finishedAt(session, session.painStops, 'ended');
  }
  if (command.kind !== 'takeEasier' && command.kind !== 'leaveOut') {
    return session;
  }
  const moved = changed(session, command);
  return samePoint(session, moved) ? session : runningAt(moved, session.painStops, nowMs);
}

function samePoint(before: RunPoint, after: RunPoint): boolean {
  return before.timeline === after.timeline && before.elapsedMs === after.elapsedMs;
}

function isOver({ timeline, elapsedMs }: RunPoint): boolean {
  return elapsedMs >= timeline.totalMs;
}

function runningAt(point: RunPoint, painStops: number, nowMs: number): Session {
  const { timeline, elapsedMs } = point;
  return isOver(point)
    ? finishedAt(point, painStops, 'completed')
    : { kind: 'running', timeline, painStops, startedAtMs: nowMs - elapsedMs };
}

function pausedAt(point: RunPoint, painStops: number): Session {
  const { timeline, elapsedMs } = point;
  return isOver(point)
    ? finishedAt(point, painStops, 'completed')
    : { kind: 'paused', timeline, painStops, elapsedMs };
}

function stoppedAt({ timeline, elapsedMs }: RunPoint, painStopsBefore: number): Session {
  return { kind: 'stoppedByPain', timeline, painStops: painStopsBefore + 1, elapsedMs };
}

function finishedAt(point: RunPoint, painStops: number, ending: Ending): Session {
  const { timeline } = point;
  const elapsedMs = Math.min(point.elapsedMs, timeline.totalMs);
  return { kind: 'finished', timeline, painStops, elapsedMs, ending };
}
