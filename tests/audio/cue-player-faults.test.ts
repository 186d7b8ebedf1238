import { describe, expect, it } from 'vitest';
import { circuit, cueBench } from './cue-bench';

/** A run that began at an instant; what is being said is not finished. */
function at(startedAtMs: number) {
  return { startedAtMs, letsFinish: false };
}

describe('a cue player, when the audio clock fails', () => {
  it('plays a call late on a new context, if less than a second, but no count', () => {
    const { time, output, starts, player, startedAtMs } = cueBench();
    player.follow(circuit, at(startedAtMs));
    time.pass(8_500);
    output.isOpen = false;
    time.pass(2_000);
    output.isOpen = true;
    output.replace();
    time.pass(1_500);
    expect(starts.map(({ atMs }) => atMs)).toEqual([7_000, 8_000, 10_000]);
    expect(output.kept.at(-1)).toMatchObject({ name: 'go', epoch: 2 });
  });

  it('drops a call that could not be heard for more than a second', () => {
    const { time, output, heard, player, startedAtMs } = cueBench();
    player.follow(circuit, at(startedAtMs));
    time.pass(6_500);
    output.isOpen = false;
    time.pass(5_000);
    output.isOpen = true;
    time.pass(1_000);
    expect(heard()).toEqual([]);
  });

  it('takes back what a stalled clock would play late, and plays the next on time', () => {
    const { time, output, starts, heard, player, startedAtMs } = cueBench();
    player.follow(circuit, at(startedAtMs));
    time.pass(9_500);
    output.setRate(0);
    time.pass(1_000);
    expect(heard()).toEqual(['tick', 'tick', 'tick']);
    time.pass(2_000);
    output.setRate(1);
    time.pass(14_000);
    expect(starts.map(({ name }) => name)).toEqual(['tick', 'tick', 'tick', 'halfway']);
    const last = starts.at(-1);
    expect(Math.abs((last?.startedMs ?? 0) - (last?.plannedMs ?? 1e9))).toBeLessThan(2.5);
  });

  it('plans anew what it had handed over when the clock lost a hundredth of a second', () => {
    const { time, output, starts, player, startedAtMs } = cueBench();
    player.follow(circuit, at(startedAtMs));
    time.pass(7_100);
    output.setRate(0);
    time.pass(10);
    output.setRate(1);
    time.pass(4_000);
    const go = starts.find(({ name }) => name === 'go');
    expect(Math.abs((go?.startedMs ?? 0) - (go?.plannedMs ?? 1e9))).toBeLessThan(2.5);
  });

  it('plans anew what it had handed over when the clock lost a tenth of a second', () => {
    const { time, output, starts, player, startedAtMs } = cueBench();
    player.follow(circuit, at(startedAtMs));
    time.pass(8_100);
    output.setRate(0);
    time.pass(100);
    output.setRate(1);
    time.pass(3_000);
    const go = starts.find(({ name }) => name === 'go');
    expect(Math.abs((go?.startedMs ?? 0) - (go?.plannedMs ?? 1e9))).toBeLessThan(2.5);
    expect(starts).toHaveLength(4);
  });
});
