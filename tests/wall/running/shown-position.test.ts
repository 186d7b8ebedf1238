import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileTimeline } from '../../../src/circuit/compile-timeline';
import { positionAt } from '../../../src/circuit/position';
import { takeEasier } from '../../../src/circuit/take-instead';
import type { Timeline } from '../../../src/circuit/timeline';
import { clockText } from '../../../src/phrasing/clock-text';
import { cueIndexAt } from '../../../src/wall/running/cue-index';
import { movementPhaseOf } from '../../../src/wall/running/movement-phase';
import { shownKey } from '../../../src/wall/running/shown-position';
import { arbitraryRoutine, arbitraryShare } from '../../circuit/arbitrary-routine';
import { routineOf, stepWith } from '../../circuit/sample-routine';

function keyAt(timeline: Timeline, ms: number): string {
  const position = positionAt(timeline, ms);
  return shownKey(position, movementPhaseOf(position));
}

/** All that the screen says at a moment; figure and ring move without words. */
function wordsAt(timeline: Timeline, ms: number) {
  const position = positionAt(timeline, ms);
  return {
    phase: position.phase,
    secondsLeft: position.secondsLeft,
    left: clockText(position.leftInTotalMs),
    repetition: position.repetition,
    movement: movementPhaseOf(position),
    cue: cueIndexAt(position, 1000),
    station: position.station,
    next: position.next,
  };
}

/** getReady 0–10, work 10–40, switch –50, work –80 s. */
const timeline = compileTimeline(routineOf([stepWith('one')]));

describe('shownKey', () => {
  it('stays the same while nothing on the screen changes', () => {
    expect(keyAt(timeline, 12_100)).toBe(keyAt(timeline, 12_900));
    expect(keyAt(timeline, 500)).toBe(keyAt(timeline, 501));
  });

  it('changes with the second', () => {
    expect(keyAt(timeline, 12_900)).not.toBe(keyAt(timeline, 13_100));
  });

  it('changes with the phase', () => {
    expect(keyAt(timeline, 39_999)).not.toBe(keyAt(timeline, 40_000));
  });

  it('changes with the coaching cue even where that falls between two seconds', () => {
    // The rest of the effort begins 10 s after 22.345 and has no whole number of seconds.
    const cut = takeEasier(timeline, 22_345);
    const startMs = cut.phases.find(({ startMs: at }) => at > 32_000)?.startMs ?? 0;
    expect(cueIndexAt(positionAt(cut, startMs + 9_999), 5)).toBe(0);
    expect(cueIndexAt(positionAt(cut, startMs + 10_001), 5)).toBe(1);
    expect(keyAt(cut, startMs + 9_999)).not.toBe(keyAt(cut, startMs + 10_001));
  });

  it('is never the same for two moments that look different, in any changed run', () => {
    const near = fc.double({ min: -1500, max: 1500, noNaN: true });
    fc.assert(
      fc.property(
        ...[arbitraryRoutine, arbitraryShare, arbitraryShare, near],
        (routine, changeAt, at, apartMs) => {
          const whole = compileTimeline(routine);
          const changed = takeEasier(whole, changeAt * whole.totalMs);
          const oneMs = at * changed.totalMs;
          const otherMs = oneMs + apartMs;
          fc.pre(keyAt(changed, oneMs) === keyAt(changed, otherMs));
          expect(wordsAt(changed, oneMs)).toEqual(wordsAt(changed, otherMs));
        },
      ),
      { numRuns: 300 },
    );
  });
});
