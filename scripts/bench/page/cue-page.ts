import { createSound } from '../../../src/audio/create-sound';
import type { CueStart } from '../../../src/audio/sound';
import type { Cue, CueKind } from '../../../src/circuit/cue';

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
  onCueStarted: (start) => {
    starts.push(start);
  },
});

window.playCues = (count) => {
  const beganMs = performance.now();
  const cues = Array.from({ length: count }, (_, index): Cue => ({
    kind: kinds[index % kinds.length] ?? 'tick',
    atMs: leadMs + index * everyMs,
  }));
  sound.follow(cues, beganMs);
  for (const { atMs } of cues) {
    setTimeout(() => {
      timerLateMs.push(performance.now() - beganMs - atMs);
    }, atMs);
  }
};
