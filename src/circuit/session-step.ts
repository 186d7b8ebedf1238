import { changed, isChange } from './run-change';
import type { RunPoint } from './run-change';
import type { Command, Ending, RunFacts, Session } from './session';

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
  const point = pointOf(session, elapsedOf(session, nowMs));
  return isOver(point) ? finishedAt(point, 'completed') : session;
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
  const { timeline } = session;
  return command.kind === 'start'
    ? runningAt({ timeline, painStops: 0, notBeforeMs: 0, elapsedMs: 0 }, nowMs)
    : session;
}

function stepRunning(session: Running, command: Command, nowMs: number): Session {
  const point = pointOf(session, elapsedOf(session, nowMs));
  if (isChange(command)) {
    const moved = changed(point, command);
    return samePoint(point, moved) ? session : runningAt(moved, nowMs);
  }
  switch (command.kind) {
    case 'pause':
      return { kind: 'paused', ...point };
    case 'hurts':
      return stoppedAt(point);
    case 'end':
      return finishedAt(point, 'ended');
    case 'start':
    case 'resume':
      return session;
  }
}

function stepPaused(session: Paused, command: Command, nowMs: number): Session {
  const point = pointOf(session, session.elapsedMs);
  if (isChange(command)) {
    const moved = changed(point, command);
    return samePoint(point, moved) ? session : pausedAt(moved);
  }
  switch (command.kind) {
    case 'resume':
      return runningAt(point, nowMs);
    case 'hurts':
      return stoppedAt(point);
    case 'end':
      return finishedAt(point, 'ended');
    case 'start':
    case 'pause':
      return session;
  }
}

/**
 * What hurt is never gone on with: only easier, as something else, without it, or not at all; and nothing leads back
 * to it. A run of which nothing remains without it was stopped early.
 */
function stepStopped(session: Stopped, command: Command, nowMs: number): Session {
  const point = pointOf(session, session.elapsedMs);
  if (command.kind === 'end') {
    return finishedAt(point, 'ended');
  }
  if (!isWayOn(command)) {
    return session;
  }
  const moved = changed({ ...point, notBeforeMs: point.elapsedMs }, command);
  if (samePoint(point, moved)) {
    return session;
  }
  return command.kind === 'leaveOut' && isOver(moved)
    ? finishedAt(moved, 'ended')
    : runningAt(moved, nowMs);
}

/** What a run may go on with after pain. */
function isWayOn(
  command: Command,
): command is Extract<Command, { readonly kind: 'takeEasier' | 'takeInstead' | 'leaveOut' }> {
  return ['takeEasier', 'takeInstead', 'leaveOut'].includes(command.kind);
}

function pointOf({ timeline, painStops, notBeforeMs }: RunFacts, elapsedMs: number): RunPoint {
  return { timeline, painStops, notBeforeMs, elapsedMs };
}

function samePoint(before: RunPoint, after: RunPoint): boolean {
  return before.timeline === after.timeline && before.elapsedMs === after.elapsedMs;
}

function isOver({ timeline, elapsedMs }: RunPoint): boolean {
  return elapsedMs >= timeline.totalMs;
}

function runningAt(point: RunPoint, nowMs: number): Session {
  const { elapsedMs, ...facts } = point;
  return isOver(point)
    ? finishedAt(point, 'completed')
    : { kind: 'running', ...facts, startedAtMs: nowMs - elapsedMs };
}

function pausedAt(point: RunPoint): Session {
  return isOver(point) ? finishedAt(point, 'completed') : { kind: 'paused', ...point };
}

function stoppedAt(point: RunPoint): Session {
  return { kind: 'stoppedByPain', ...point, painStops: point.painStops + 1 };
}

function finishedAt(point: RunPoint, ending: Ending): Session {
  const elapsedMs = Math.min(point.elapsedMs, point.timeline.totalMs);
  return { kind: 'finished', ...point, elapsedMs, ending };
}
