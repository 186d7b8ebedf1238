import type { HeardThing } from '../circuit/voice/cue-plan';
import type { SoundSetting } from './sound';
import { gainFor } from './volume';

/** One look at what goes out to the device. */
export interface OutgoingLook {
  /** What began within the stretch of sound that the peak is taken from. */
  readonly began: readonly HeardThing[];
  /** The highest sample of that stretch, 0–1. */
  readonly peak: number;
  readonly setting: SoundSetting;
}

/** A stretch of the audio clock before now, in seconds: long enough gone to be in the meter, and still in it. */
export const lookFromSeconds = 0.33;
export const lookToSeconds = 0.05;

/** −100 dBFS: nothing but silence is below. */
const silence = 1e-5;
/** Set so low on purpose that nobody is surprised to hear nothing. */
const leastGain = 1e-3;

/**
 * Whether a cue that began a moment ago is in what leaves for the device; undefined where none began,
 * or none was to be heard. Sounds and clips begin loud within a few milliseconds.
 */
export function wasHeard({ began, peak, setting }: OutgoingLook): boolean | undefined {
  const isExpected = !setting.muted && began.some((thing) => gainOf(thing, setting) > leastGain);
  return isExpected ? peak > silence : undefined;
}

function gainOf({ kind }: HeardThing, { volume, voice, cues }: SoundSetting): number {
  return gainFor(volume) * gainFor(kind === 'word' ? voice : cues);
}
