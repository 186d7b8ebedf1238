import type { CueKind } from '../circuit/cue';
import type { HeardThing } from '../circuit/voice/cue-plan';
import type { SpokenId } from '../circuit/voice/spoken-id';

/** What a sound or a clip is called. */
export function nameOf(thing: HeardThing): CueKind | SpokenId {
  return thing.kind === 'sound' ? thing.sound : thing.id;
}

/** Tells one thing of a run from every other. */
export function keyOf(cue: HeardThing): string {
  return `${nameOf(cue)}@${cue.atMs}`;
}

/** The clips that are needed until then. */
export function wordsUntil(cues: readonly HeardThing[], untilMs: number): readonly SpokenId[] {
  return cues.flatMap((cue) => (cue.kind === 'word' && cue.atMs <= untilMs ? [cue.id] : []));
}
