import type { Command, Session } from '../circuit/session';
import type { WallKey } from './wall-key';

/** What a key means during a run. */
export type RunIntent =
  | { readonly kind: 'command'; readonly command: Command }
  | { readonly kind: 'askEnd' }
  | { readonly kind: 'close' }
  | { readonly kind: 'sound' };

/** A key in the light of the state the run is in: the same key starts, pauses and goes on. */
export function runIntentOf(key: WallKey, session: Session): RunIntent {
  switch (key) {
    case 'next':
    case 'back':
    case 'hurts':
      return { kind: 'command', command: { kind: key } };
    case 'toggle':
    case 'end':
      return session.kind === 'finished' ? { kind: 'close' } : standing(key, session);
    case 'louder':
    case 'quieter':
    case 'mute':
      return { kind: 'sound' };
  }
}

function standing(key: 'toggle' | 'end', session: Session): RunIntent {
  if (key === 'end') {
    return { kind: 'askEnd' };
  }
  return { kind: 'command', command: { kind: session.kind === 'paused' ? 'resume' : 'pause' } };
}
