import { describe, expect, it } from 'vitest';
import { circuit, cueBench } from './cue-bench';
import { soundAt } from './things';

/** A run that began at an instant; what is being said is not finished. */
function at(startedAtMs: number) {
  return { startedAtMs, letsFinish: false };
}

describe('follow', () => {
  it('plays each cue of a run once, each within half a millisecond of its instant', () => {
    const { time, output, starts, player, startedAtMs } = cueBench();
    player.follow(circuit, at(startedAtMs));
    time.pass(45_000);
    expect(output.kept).toHaveLength(circuit.length);
    expect(starts.map(({ name, atMs }) => ({ name, atMs }))).toEqual(
      circuit.map(({ sound, atMs }) => ({ name: sound, atMs })),
    );
    for (const start of starts) {
      expect(start.plannedMs).toBe(startedAtMs + start.atMs);
      expect(Math.abs(start.startedMs - start.plannedMs)).toBeLessThan(0.5);
    }
  });

  it('hands cues over seconds ahead, so that a page that hangs is not heard', () => {
    const { time, output, starts, player, startedAtMs } = cueBench();
    player.follow(circuit, at(startedAtMs));
    time.pass(7_500);
    time.hang(2_900);
    time.pass(100);
    expect(output.kept.map((voice) => voice.name)).toEqual(['tick', 'tick', 'tick', 'go']);
    for (const { startedMs, plannedMs } of starts) {
      expect(Math.abs(startedMs - plannedMs)).toBeLessThan(0.5);
    }
  });

  it('follows a device that drifts, within 2.5 ms', () => {
    const { time, output, starts, player, startedAtMs } = cueBench();
    output.setRate(1.0003);
    player.follow(circuit, at(startedAtMs));
    time.pass(45_000);
    expect(starts).toHaveLength(circuit.length);
    for (const { startedMs, plannedMs } of starts) {
      expect(Math.abs(startedMs - plannedMs)).toBeLessThan(2.5);
    }
  });

  it('plays a cue that lies at the very start', () => {
    const { time, heard, player } = cueBench();
    player.follow([soundAt({ kind: 'go', atMs: 0 })], at(time.nowMs));
    expect(heard()).toEqual(['go']);
  });

  it('passes over what lies before the place where a run is taken up', () => {
    const { time, heard, player } = cueBench();
    player.follow(circuit, at(time.nowMs - 10_300));
    time.pass(20_000);
    expect(heard()).toEqual(['halfway']);
  });

  it('takes back what was planned when the run skips ahead', () => {
    const { time, heard, player, startedAtMs } = cueBench();
    player.follow(circuit, at(startedAtMs));
    time.pass(6_500);
    player.follow(circuit, at(time.nowMs - 24_000));
    time.pass(2_000);
    expect(heard()).toEqual(['halfway']);
  });

  it('plays a cue again when the run goes back before it', () => {
    const { time, heard, player, startedAtMs } = cueBench();
    player.follow(circuit, at(startedAtMs));
    time.pass(12_000);
    player.follow(circuit, at(time.nowMs - 10_000));
    time.pass(1_000);
    expect(heard()).toEqual(['tick', 'tick', 'tick', 'go', 'go']);
  });

  it('moves what is to come when time is added, and repeats nothing', () => {
    const { time, starts, player, startedAtMs } = cueBench();
    player.follow(circuit, at(startedAtMs));
    time.pass(23_000);
    const longer = circuit.map((cue) =>
      cue.atMs > 23_000 ? soundAt({ kind: cue.sound, atMs: cue.atMs + 15_000 }) : cue,
    );
    player.follow(longer, at(startedAtMs));
    time.pass(35_000);
    expect(starts.map(({ atMs }) => atMs)).toEqual([7_000, 8_000, 9_000, 10_000, 40_000, 55_000]);
  });

  it('does not repeat a cue that began a moment before the timeline changed', () => {
    const { time, heard, player, startedAtMs } = cueBench();
    player.follow(circuit, at(startedAtMs));
    time.pass(10_010);
    player.follow(circuit, at(startedAtMs));
    time.pass(500);
    expect(heard()).toEqual(['tick', 'tick', 'tick', 'go']);
  });

  it('runs one timer however often it is called', () => {
    const { time, player, startedAtMs } = cueBench();
    player.follow(circuit, at(startedAtMs));
    player.follow(circuit, at(startedAtMs));
    expect(time.timers).toBe(1);
  });
});

describe('stop', () => {
  it('takes back what has not begun and lets the rest ring out', () => {
    const { time, output, player, startedAtMs } = cueBench();
    player.follow(circuit, at(startedAtMs));
    time.pass(8_005);
    player.stop();
    expect(output.kept.map((voice) => voice.name)).toEqual(['tick', 'tick']);
    expect(time.timers).toBe(0);
  });

  it('leaves a cue alone that is due in the frame in which the run ends', () => {
    const { time, heard, player, startedAtMs } = cueBench();
    player.follow([soundAt({ kind: 'finished', atMs: 5_000 })], at(startedAtMs));
    time.pass(4_900);
    time.hang(100);
    player.stop();
    expect(heard()).toEqual(['finished']);
  });

  it('leaves it alone too when the audio clock is a moment behind', () => {
    const { time, output, heard, player, startedAtMs } = cueBench();
    player.follow([soundAt({ kind: 'finished', atMs: 5_000 })], at(startedAtMs));
    time.pass(4_900);
    output.setRate(0);
    time.hang(100);
    player.stop();
    expect(heard()).toEqual(['finished']);
  });

  it('takes back a cue that is still a tenth of a second away, not one of the next instant', () => {
    for (const [beforeMs, kinds] of [
      [100, []],
      [50, ['go']],
    ] as const) {
      const { time, heard, player, startedAtMs } = cueBench();
      player.follow([soundAt({ kind: 'go', atMs: 5_000 })], at(startedAtMs));
      time.pass(5_000 - beforeMs);
      player.stop();
      expect(heard(), `${beforeMs} ms before`).toEqual(kinds);
    }
  });

  it('takes back what the machine slept through, though the page is the first to wake', () => {
    const { time, output, heard, player, startedAtMs } = cueBench();
    player.follow(circuit, at(startedAtMs));
    time.pass(6_500);
    output.setRate(0);
    time.hang(3_600_000);
    output.setRate(1);
    time.hang(40);
    player.stop();
    time.pass(5_000);
    expect(heard()).toEqual([]);
  });

  it('is on time right after a long pause on a device that drifts', () => {
    const { time, output, starts, player, startedAtMs } = cueBench();
    output.setRate(1.0002);
    player.follow(circuit, at(startedAtMs));
    time.pass(6_800);
    player.stop();
    time.pass(60_000);
    player.follow(circuit, at(time.nowMs - 6_800));
    time.pass(4_500);
    expect(starts.map(({ name }) => name)).toEqual(['tick', 'tick', 'tick', 'go']);
    for (const { startedMs, plannedMs } of starts) {
      expect(Math.abs(startedMs - plannedMs)).toBeLessThan(2.5);
    }
  });

  it('resumes with what is left, at its new instants', () => {
    const { time, starts, player, startedAtMs } = cueBench();
    player.follow(circuit, at(startedAtMs));
    time.pass(8_500);
    player.stop();
    time.pass(60_000);
    player.follow(circuit, at(time.nowMs - 8_500));
    time.pass(3_000);
    expect(starts.map(({ atMs }) => atMs)).toEqual([7_000, 8_000, 9_000, 10_000]);
    expect(starts.at(-1)?.plannedMs).toBe(startedAtMs + 70_000);
  });

  it('does not repeat a cue that began just before the pause', () => {
    const { time, heard, player, startedAtMs } = cueBench();
    player.follow(circuit, at(startedAtMs));
    time.pass(10_020);
    player.stop();
    time.pass(5_000);
    player.follow(circuit, at(time.nowMs - 10_020));
    time.pass(500);
    expect(heard()).toEqual(['tick', 'tick', 'tick', 'go']);
  });
});
