import { createSound } from '../../../src/audio/create-sound';
import type { CueStart } from '../../../src/audio/sound';
import type { CueKind } from '../../../src/circuit/cue';
import type { PlannedSound } from '../../../src/circuit/voice/cue-plan';
import { soundLengthsMs } from '../../../src/circuit/voice/sound-lengths';

/*
 * A page of the bench's own: the wall's sound on a timeline with a cue every half second, and
 * beside it a plain timer for each of the same instants.
 */
const kinds: readonly CueKind[] = ['tick', 'tick', 'tick', 'go', 'halfway', 'switch', 'rest'];
const everyMs = 500;
const leadMs = 1_500;

declare global {
  interface Window {
    cueStarts?: readonly CueStart[];
    timerLateMs?: readonly number[];
    playCues?: (count: number) => void;
  }
}

const starts: CueStart[] = [];
const timerLateMs: number[] = [];
window.cueStarts = starts;
window.timerLateMs = timerLateMs;

const sound = createSound({
  now: () => performance.now(),
  clipAddress: () => undefined,
  madeSpeech: () => undefined,
  music: () => Promise.resolve([]),
  onTrouble: reportError,
  onLongSilence: () => undefined,
  onCueStarted: (start) => {
    starts.push(start);
  },
});

window.playCues = (count) => {
  const beganMs = performance.now();
  const cues = Array.from({ length: count }, (_, index): PlannedSound => {
    const sound = kinds[index % kinds.length] ?? 'tick';
    const atMs = leadMs + index * everyMs;
    return { kind: 'sound', sound, atMs, endMs: atMs + soundLengthsMs[sound] };
  });
  sound.follow(cues, { startedAtMs: beganMs, letsFinish: false });
  for (const { atMs } of cues) {
    setTimeout(() => {
      timerLateMs.push(performance.now() - beganMs - atMs);
    }, atMs);
  }
};
