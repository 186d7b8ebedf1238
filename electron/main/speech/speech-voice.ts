import type { Outcome } from '../../../src/contract/outcome';
import type { SpokenSound } from '../../../src/contract/spoken-sound';

/** Whatever can speak staff's own words. It always answers, and never throws. */
export interface SpeechVoice {
  /** The text as sound; refused as `cannot-speak` where there is nothing to say or no voice. */
  readonly speak: (text: string) => Promise<Outcome<SpokenSound>>;
}
