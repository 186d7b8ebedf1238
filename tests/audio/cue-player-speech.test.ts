import { describe, expect, it } from 'vitest';
import { circuit, cueBench } from './cue-bench';
import { soundAt, wordAt } from './things';

/** A run that began at an instant; what is being said is not finished. */
function at(startedAtMs: number) {
  return { startedAtMs, letsFinish: false };
}

describe('speech', () => {
  const halfway = wordAt('phase/halfway', 5_000);

  it('is made ready half a minute ahead, and played on its instant', () => {
    const { time, output, starts, player, startedAtMs } = cueBench();
    player.follow([halfway], at(startedAtMs));
    expect([...output.ready]).toEqual(['phase/halfway']);
    time.pass(6_500);
    expect(starts.map(({ name }) => name)).toEqual(['phase/halfway']);
    expect(Math.abs((starts[0]?.startedMs ?? 0) - startedAtMs - 5_000)).toBeLessThan(0.5);
  });

  it('is left out when its clip is not ready in time: late words would run into the next', () => {
    const { time, output, heard, player, startedAtMs } = cueBench();
    output.canRead = false;
    player.follow([halfway], at(startedAtMs));
    time.pass(5_200);
    output.canRead = true;
    time.pass(1_000);
    expect(heard()).toEqual([]);
  });

  it.each(['stop', 'follow'] as const)('is cut off by %s, while sounds ring out', (by) => {
    const { time, heard, player, startedAtMs } = cueBench();
    player.follow([soundAt({ kind: 'rest', atMs: 4_800 }), halfway], at(startedAtMs));
    time.pass(5_500);
    if (by === 'stop') {
      player.stop();
    } else {
      player.follow([], at(startedAtMs - 20_000));
    }
    expect(heard()).toEqual(['rest']);
  });

  it('is said to its end when the run goes on another way', () => {
    const { time, heard, player, startedAtMs } = cueBench();
    player.follow([halfway], at(startedAtMs));
    time.pass(5_500);
    player.follow([], { startedAtMs, letsFinish: true });
    expect(heard()).toEqual(['phase/halfway']);
  });
});

describe('the offset of a slow television', () => {
  it('sends every cue so much earlier', () => {
    const { time, offset, output, starts, player, startedAtMs } = cueBench();
    offset.ms = 180;
    player.follow(circuit, at(startedAtMs));
    time.pass(12_000);
    expect(output.kept).toHaveLength(4);
    starts.forEach(({ startedMs }, index) => {
      const ideal = startedAtMs + (circuit[index]?.atMs ?? 0) - 180;
      expect(Math.abs(startedMs - ideal)).toBeLessThan(0.5);
    });
  });

  it('moves what is planned when it is changed', () => {
    const { time, offset, starts, player, startedAtMs } = cueBench();
    player.follow(circuit, at(startedAtMs));
    time.pass(6_000);
    offset.ms = 100;
    time.pass(6_000);
    const [first] = starts;
    expect(Math.abs((first?.startedMs ?? 0) - startedAtMs - 6_900)).toBeLessThan(0.5);
  });
});

describe('the end of a plan', () => {
  it('is told once, when the last cue has rung out', () => {
    const { time, ends, player, startedAtMs } = cueBench();
    player.follow(circuit, at(startedAtMs));
    time.pass(60_000);
    expect(ends).toHaveLength(1);
    expect((ends[0] ?? 0) - startedAtMs).toBeGreaterThan(40_850);
    expect(time.timers).toBe(0);
  });
});
