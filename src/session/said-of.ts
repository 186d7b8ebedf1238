import type { Session } from '../circuit/session';
import type { SpokenId } from '../circuit/voice/spoken-id';

/** What is said of a change of the session itself, whatever the exercise; mostly nothing. */
export function saidOf(before: Session, after: Session): readonly SpokenId[] {
  switch (after.kind) {
    case 'ready':
      return [];
    case 'running':
      return saidOfRunning(before, after);
    case 'paused':
      return before.kind === 'paused' ? [] : ['run/paused'];
    case 'stoppedByPain':
      return after.painStops > 1
        ? ['safety/stop', 'safety/let-go', 'safety/second']
        : ['safety/stop', 'safety/let-go', 'safety/stop-rule'];
    case 'finished':
      return after.ending === 'ended' ? ['run/ended'] : [];
  }
}

/** Moves speak for themselves: where a run lands, the exercise is named. */
function saidOfRunning(
  before: Session,
  after: Extract<Session, { readonly kind: 'running' }>,
): readonly SpokenId[] {
  if (before.kind === 'paused') {
    return ['run/resumed'];
  }
  return hasMoreTime(before, after) ? ['run/time-added'] : [];
}

/** The only step in which the wall adds time. */
const addedMs = 15_000;

function hasMoreTime({ timeline: before }: Session, { timeline: after }: Session): boolean {
  return after.totalMs === before.totalMs + addedMs && after.phases.length === before.phases.length;
}
