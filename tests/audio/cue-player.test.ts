import { describe, expect, it } from 'vitest';
import { CuePlayer } from '../../src/audio/cue-player';
import type { CueStart } from '../../src/audio/sound';
import type { Cue } from '../../src/circuit/cue';
import { FakeCueOutput } from './fake-cue-output';
import { ManualTime } from './manual-time';

const circuit: readonly Cue[] = [
  { kind: 'tick', atMs: 7_000 },
  { kind: 'tick', atMs: 8_000 },
  { kind: 'tick', atMs: 9_000 },
  { kind: 'go', atMs: 10_000 },
  { kind: 'halfway', atMs: 25_000 },
  { kind: 'switch', atMs: 40_000 },
];

function setUp() {
  const time = new ManualTime();
  const output = new FakeCueOutput(time);
  const starts: CueStart[] = [];
  const player = new CuePlayer({
    output,
    now: time.now,
    every: time.every,
    onCueStarted: (start) => starts.push(start),
  });
  const startedAtMs = time.nowMs;
  /** Milliseconds of the run at which the kept voices are heard. */
  const heard = (): readonly string[] => output.kept.map((voice) => voice.kind);
  return { time, output, starts, player, startedAtMs, heard };
}

describe('follow', () => {
  it('plays each cue of a run once, each within half a millisecond of its instant', () => {
    const { time, output, starts, player, startedAtMs } = setUp();
    player.follow(circuit, startedAtMs);
    time.pass(45_000);
    expect(output.kept).toHaveLength(circuit.length);
    expect(starts.map(({ kind, atMs }) => ({ kind, atMs }))).toEqual(circuit);
    for (const start of starts) {
      expect(start.plannedMs).toBe(startedAtMs + start.atMs);
      expect(Math.abs(start.startedMs - start.plannedMs)).toBeLessThan(0.5);
    }
  });

  it('hands cues over seconds ahead, so that a page that hangs is not heard', () => {
    const { time, output, starts, player, startedAtMs } = setUp();
    player.follow(circuit, startedAtMs);
    time.pass(7_500);
    time.hang(2_900);
    time.pass(100);
    expect(output.kept.map((voice) => voice.kind)).toEqual(['tick', 'tick', 'tick', 'go']);
    for (const { startedMs, plannedMs } of starts) {
      expect(Math.abs(startedMs - plannedMs)).toBeLessThan(0.5);
    }
  });

  it('follows a device that drifts, within 2.5 ms', () => {
    const { time, output, starts, player, startedAtMs } = setUp();
    output.setRate(1.0003);
    player.follow(circuit, startedAtMs);
    time.pass(45_000);
    expect(starts).toHaveLength(circuit.length);
    for (const { startedMs, plannedMs } of starts) {
      expect(Math.abs(startedMs - plannedMs)).toBeLessThan(2.5);
    }
  });

  it('plays a cue that lies at the very start', () => {
    const { time, heard, player } = setUp();
    player.follow([{ kind: 'go', atMs: 0 }], time.nowMs);
    expect(heard()).toEqual(['go']);
  });

  it('passes over what lies before the place where a run is taken up', () => {
    const { time, heard, player } = setUp();
    player.follow(circuit, time.nowMs - 10_300);
    time.pass(20_000);
    expect(heard()).toEqual(['halfway']);
  });

  it('takes back what was planned when the run skips ahead', () => {
    const { time, heard, player, startedAtMs } = setUp();
    player.follow(circuit, startedAtMs);
    time.pass(6_500);
    player.follow(circuit, time.nowMs - 24_000);
    time.pass(2_000);
    expect(heard()).toEqual(['halfway']);
  });

  it('plays a cue again when the run goes back before it', () => {
    const { time, heard, player, startedAtMs } = setUp();
    player.follow(circuit, startedAtMs);
    time.pass(12_000);
    player.follow(circuit, time.nowMs - 10_000);
    time.pass(1_000);
    expect(heard()).toEqual(['tick', 'tick', 'tick', 'go', 'go']);
  });

  it('moves what is to come when time is added, and repeats nothing', () => {
    const { time, starts, player, startedAtMs } = setUp();
    player.follow(circuit, startedAtMs);
    time.pass(23_000);
    const longer = circuit.map((cue) =>
      cue.atMs > 23_000 ? { ...cue, atMs: cue.atMs + 15_000 } : cue,
    );
    player.follow(longer, startedAtMs);
    time.pass(35_000);
    expect(starts.map(({ atMs }) => atMs)).toEqual([7_000, 8_000, 9_000, 10_000, 40_000, 55_000]);
  });

  it('does not repeat a cue that began a moment before the timeline changed', () => {
    const { time, heard, player, startedAtMs } = setUp();
    player.follow(circuit, startedAtMs);
    time.pass(10_010);
    player.follow(circuit, startedAtMs);
    time.pass(500);
    expect(heard()).toEqual(['tick', 'tick', 'tick', 'go']);
  });

  it('runs one timer however often it is called', () => {
    const { time, player, startedAtMs } = setUp();
    player.follow(circuit, startedAtMs);
    player.follow(circuit, startedAtMs);
    expect(time.timers).toBe(1);
  });
});

describe('stop', () => {
  it('takes back what has not begun and lets the rest ring out', () => {
    const { time, output, player, startedAtMs } = setUp();
    player.follow(circuit, startedAtMs);
    time.pass(8_005);
    player.stop();
    expect(output.kept.map((voice) => voice.kind)).toEqual(['tick', 'tick']);
    expect(time.timers).toBe(0);
  });

  it('leaves a cue alone that is due in the frame in which the run ends', () => {
    const { time, heard, player, startedAtMs } = setUp();
    player.follow([{ kind: 'finished', atMs: 5_000 }], startedAtMs);
    time.pass(4_900);
    time.hang(100);
    player.stop();
    expect(heard()).toEqual(['finished']);
  });

  it('leaves it alone too when the audio clock is a moment behind', () => {
    const { time, output, heard, player, startedAtMs } = setUp();
    player.follow([{ kind: 'finished', atMs: 5_000 }], startedAtMs);
    time.pass(4_900);
    output.setRate(0);
    time.hang(100);
    player.stop();
    expect(heard()).toEqual(['finished']);
  });

  it('resumes with what is left, at its new instants', () => {
    const { time, starts, player, startedAtMs } = setUp();
    player.follow(circuit, startedAtMs);
    time.pass(8_500);
    player.stop();
    time.pass(60_000);
    player.follow(circuit, time.nowMs - 8_500);
    time.pass(3_000);
    expect(starts.map(({ atMs }) => atMs)).toEqual([7_000, 8_000, 9_000, 10_000]);
    expect(starts.at(-1)?.plannedMs).toBe(startedAtMs + 70_000);
  });

  it('does not repeat a cue that began just before the pause', () => {
    const { time, heard, player, startedAtMs } = setUp();
    player.follow(circuit, startedAtMs);
    time.pass(10_020);
    player.stop();
    time.pass(5_000);
    player.follow(circuit, time.nowMs - 10_020);
    time.pass(500);
    expect(heard()).toEqual(['tick', 'tick', 'tick', 'go']);
  });
});

describe('when the audio clock fails', () => {
  it('plays a call late on a new context, if less than a second, but no count', () => {
    const { time, output, starts, player, startedAtMs } = setUp();
    player.follow(circuit, startedAtMs);
    time.pass(8_500);
    output.isOpen = false;
    time.pass(2_000);
    output.isOpen = true;
    output.replace();
    time.pass(1_500);
    expect(starts.map(({ atMs }) => atMs)).toEqual([7_000, 8_000, 10_000]);
    expect(output.kept.at(-1)).toMatchObject({ kind: 'go', epoch: 2 });
  });

  it('drops a call that could not be heard for more than a second', () => {
    const { time, output, heard, player, startedAtMs } = setUp();
    player.follow(circuit, startedAtMs);
    time.pass(6_500);
    output.isOpen = false;
    time.pass(5_000);
    output.isOpen = true;
    time.pass(1_000);
    expect(heard()).toEqual([]);
  });

  it('takes back what a stalled clock would play late, and plays the next on time', () => {
    const { time, output, starts, heard, player, startedAtMs } = setUp();
    player.follow(circuit, startedAtMs);
    time.pass(9_500);
    output.setRate(0);
    time.pass(1_000);
    expect(heard()).toEqual(['tick', 'tick', 'tick']);
    time.pass(2_000);
    output.setRate(1);
    time.pass(14_000);
    expect(starts.map(({ kind }) => kind)).toEqual(['tick', 'tick', 'tick', 'halfway']);
    const last = starts.at(-1);
    expect(Math.abs((last?.startedMs ?? 0) - (last?.plannedMs ?? 1e9))).toBeLessThan(2.5);
  });

  it('plans anew what it had handed over when the clock lost a tenth of a second', () => {
    const { time, output, starts, player, startedAtMs } = setUp();
    player.follow(circuit, startedAtMs);
    time.pass(8_100);
    output.setRate(0);
    time.pass(100);
    output.setRate(1);
    time.pass(3_000);
    const go = starts.find(({ kind }) => kind === 'go');
    expect(Math.abs((go?.startedMs ?? 0) - (go?.plannedMs ?? 1e9))).toBeLessThan(2.5);
    expect(starts).toHaveLength(4);
  });
});
