import type { Cue } from '../../src/circuit/cue';
import type { PlannedSound, PlannedWord } from '../../src/circuit/voice/cue-plan';
import { soundLengthsMs } from '../../src/circuit/voice/sound-lengths';
import type { SpokenId } from '../../src/circuit/voice/spoken-id';

/** A cue sound at a moment of a run. */
export function soundAt({ kind, atMs }: Cue): PlannedSound {
  return { kind: 'sound', sound: kind, atMs, endMs: atMs + soundLengthsMs[kind] };
}

/** Some of them. */
export function soundsAt(cues: readonly Cue[]): readonly PlannedSound[] {
  return cues.map(soundAt);
}

/** A clip of a second at a moment of a run. */
export function wordAt(id: SpokenId, atMs: number): PlannedWord {
  return { kind: 'word', id, atMs, endMs: atMs + 1000 };
}
