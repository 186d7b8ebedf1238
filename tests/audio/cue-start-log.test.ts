import { describe, expect, it } from 'vitest';
import type { ClockReading } from '../../src/audio/clock-map';
import { CueStartLog } from '../../src/audio/cue-start-log';
import type { CueStart } from '../../src/audio/sound';
import { soundAt } from './things';

const go = { cue: soundAt({ kind: 'go', atMs: 4_000 }), plannedMs: 9_000, whenSeconds: 8 };

function reading(nowMs: number, offsetMs: number): ClockReading {
  const heardSeconds = (nowMs - offsetMs) / 1000;
  return {
    nowMs,
    currentSeconds: heardSeconds,
    latencySeconds: 0,
    stamp: { contextSeconds: heardSeconds, performanceMs: nowMs },
  };
}

describe('CueStartLog', () => {
  it('tells once, when it has looked for a second, by what the clocks said after the start', () => {
    const starts: CueStart[] = [];
    const log = new CueStartLog((start) => starts.push(start));
    log.read(reading(8_950, 1_000));
    log.add(go);
    for (let nowMs = 9_000; nowMs < 9_950; nowMs += 50) {
      log.read(reading(nowMs, 1_007));
    }
    expect(starts).toEqual([]);
    log.read(reading(9_950, 1_007));
    log.read(reading(10_000, 1_007));
    expect(starts).toHaveLength(1);
    expect(starts[0]).toMatchObject({ name: 'go', atMs: 4_000, plannedMs: 9_000, startSeconds: 8 });
    expect(starts[0]?.startedMs).toBeCloseTo(9_007);
  });

  it('tells at the end of what was looked at, and makes up nothing', () => {
    const starts: CueStart[] = [];
    const log = new CueStartLog((start) => starts.push(start));
    log.add(go);
    log.read(reading(9_000, 1_001));
    log.add({ ...go, plannedMs: 9_020 });
    log.end();
    log.end();
    expect(starts.map(({ plannedMs }) => plannedMs)).toEqual([9_000]);
  });
});
