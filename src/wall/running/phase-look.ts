import type { Phase } from '../../circuit/phase';
import type { Session } from '../../circuit/session';

/** What the screen's colour, word and shape stand for. */
export type PhaseLook =
  'getReady' | 'work' | 'switch' | 'move' | 'roundBreak' | 'paused' | 'finished';

/** The look of a moment: a run that stands still looks paused, whatever the phase. */
export function phaseLookOf(phase: Phase, session: Session): PhaseLook {
  return session.kind === 'paused' ? 'paused' : phase.kind;
}
