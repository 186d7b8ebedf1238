import { refused } from '../../../src/contract/outcome';
import type { Outcome } from '../../../src/contract/outcome';
import type { SpokenSound } from '../../../src/contract/spoken-sound';
import { plainWords } from './plain-words';
import type { SpeechVoice } from './speech-voice';

/** A routine has at most 30 steps with a note each; a minute of speech is 4 MB. */
const keptTexts = 40;

/** A voice that speaks each text once and remembers the last ones; refusals are not remembered. */
export function keptSpeech(voice: SpeechVoice): SpeechVoice {
  const kept = new Map<string, Promise<Outcome<SpokenSound>>>();
  return {
    speak: async (text) => {
      const words = plainWords(text);
      if (words === undefined) {
        return refused('cannot-speak');
      }
      const spoken = kept.get(words) ?? voice.speak(words);
      kept.delete(words);
      kept.set(words, spoken);
      forgetOldest(kept);
      const outcome = await spoken;
      if (outcome.kind === 'refused') {
        kept.delete(words);
      }
      return outcome;
    },
  };
}

function forgetOldest(kept: Map<string, unknown>): void {
  const [oldest] = kept.keys();
  if (oldest !== undefined && kept.size > keptTexts) {
    kept.delete(oldest);
  }
}
