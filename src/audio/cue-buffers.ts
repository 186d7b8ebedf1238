import type { CueKind } from '../circuit/cue';
import { sounds } from './sounds';
import { synthesiseSound } from './synthesise-sound';

/** The cue sounds, ready to play. */
export interface CueBuffers {
  /** The sound of a kind at the context's rate; made on first use, then kept. */
  readonly buffer: (kind: CueKind, context: BaseAudioContext) => AudioBuffer;
  /**
   * Makes one sound that is still missing, so that the work is spread over idle moments; false
   * once all are there.
   */
  readonly prepareNext: (context: BaseAudioContext) => boolean;
}

/** In the order in which a run needs them. */
const kinds: readonly CueKind[] = ['tick', 'go', 'halfway', 'switch', 'rest', 'finished'];

/** An empty store of cue sounds. A device with another sample rate begins a new one. */
export function cueBuffers(): CueBuffers {
  let made = new Map<CueKind, AudioBuffer>();
  let madeAt = 0;

  const atRate = (sampleRate: number): Map<CueKind, AudioBuffer> => {
    if (sampleRate !== madeAt) {
      made = new Map();
      madeAt = sampleRate;
    }
    return made;
  };
  const buffer = (kind: CueKind, context: BaseAudioContext): AudioBuffer => {
    const kept = atRate(context.sampleRate).get(kind);
    if (kept !== undefined) {
      return kept;
    }
    const samples = synthesiseSound(sounds[kind], context.sampleRate);
    const fresh = context.createBuffer(1, samples.length, context.sampleRate);
    fresh.copyToChannel(samples, 0);
    made.set(kind, fresh);
    return fresh;
  };
  return {
    buffer,
    prepareNext: (context) => {
      const missing = kinds.find((kind) => !atRate(context.sampleRate).has(kind));
      if (missing === undefined) {
        return false;
      }
      buffer(missing, context);
      return true;
    },
  };
}
