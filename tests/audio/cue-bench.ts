import { CuePlayer } from '../../src/audio/cue-player';
import type { CueStart } from '../../src/audio/sound';
import type { PlannedSound } from '../../src/circuit/voice/cue-plan';
import { FakeCueOutput } from './fake-cue-output';
import { ManualTime } from './manual-time';
import { soundsAt } from './things';

/** The cues of one effort. */
export const circuit: readonly PlannedSound[] = soundsAt([
  { kind: 'tick', atMs: 7_000 },
  { kind: 'tick', atMs: 8_000 },
  { kind: 'tick', atMs: 9_000 },
  { kind: 'go', atMs: 10_000 },
  { kind: 'halfway', atMs: 25_000 },
  { kind: 'switch', atMs: 40_000 },
]);

/** A player with a manual clock, an output that keeps what it is given, and all that it tells. */
export function cueBench() {
  const time = new ManualTime();
  const output = new FakeCueOutput(time);
  const starts: CueStart[] = [];
  const ends: number[] = [];
  /** How late the room hears. */
  const offset = { ms: 0 };
  const player = new CuePlayer({
    output,
    now: time.now,
    offsetMs: () => offset.ms,
    every: time.every,
    onDone: () => {
      ends.push(time.nowMs);
    },
    onCueStarted: (start) => starts.push(start),
  });
  const startedAtMs = time.nowMs;
  /** The names of the voices that sound, or will. */
  const heard = (): readonly string[] => output.kept.map((voice) => voice.name);
  return { time, output, starts, ends, offset, player, startedAtMs, heard };
}
