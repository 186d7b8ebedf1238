import type { Session } from '../../circuit/session';
import type { WallStatus } from '../../contract/wall-status';

/**
 * What the desk is told of a run that has come so far. That a run stopped by pain stands still is
 * told as any stop: why is nobody's business but the client's.
 */
export function statusOf(session: Session, elapsedMs: number): WallStatus {
  const { routineId, totalMs } = session.timeline;
  return { kind: kindOf(session), routineId, leftMs: Math.max(0, totalMs - elapsedMs) };
}

function kindOf({ kind }: Session): Exclude<WallStatus['kind'], 'idle'> {
  switch (kind) {
    case 'ready':
    case 'running':
      return 'running';
    case 'paused':
      return 'paused';
    case 'stoppedByPain':
      return 'stopped';
    case 'finished':
      return 'finished';
  }
}
