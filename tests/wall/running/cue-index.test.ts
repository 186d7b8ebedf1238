import { describe, expect, it } from 'vitest';
import { compileTimeline } from '../../../src/circuit/compile-timeline';
import { positionAt } from '../../../src/circuit/position';
import type { StarterId } from '../../../src/circuit/routine';
import { starterRoutines } from '../../../src/circuit/starter-routines';
import type { Timeline } from '../../../src/circuit/timeline';
import { levelWordsOf } from '../../../src/phrasing/words';
import { english } from '../../../src/text/en/english';
import { cueIndexAt } from '../../../src/wall/running/cue-index';
import { roundsOf, stepWith } from '../../circuit/sample-routine';

/** getReady 0–10, work 10–40, switch –50, work –80, round break –140, work –170, … */
const twoRounds = compileTimeline(roundsOf(2, [stepWith('one')]));

function indexAt(seconds: number, cueCount = 5): number {
  return cueIndexAt(positionAt(twoRounds, seconds * 1000), cueCount);
}

function timelineOf(starter: StarterId): Timeline {
  const routine = starterRoutines().find(({ id }) => id === starter);
  return compileTimeline(routine ?? roundsOf(1, []));
}

/** The cues shown at each station of a timeline, as sets of indices. */
function cuesSeen(timeline: Timeline): ReadonlyMap<string, ReadonlySet<number>> {
  const seen = new Map<string, Set<number>>();
  for (let ms = 0; ms < timeline.totalMs; ms += 1000) {
    const position = positionAt(timeline, ms);
    const { phase } = position;
    if (phase.kind === 'work') {
      const { cues } = levelWordsOf(english, phase.at.exercise, phase.at.level);
      const indices = seen.get(phase.at.stepId) ?? new Set();
      seen.set(phase.at.stepId, indices.add(cueIndexAt(position, cues.length)));
    }
  }
  return seen;
}

describe('cueIndexAt', () => {
  it('shows another cue every ten seconds of an effort', () => {
    expect([10, 19.9, 20, 29.9, 30, 39.9].map((at) => indexAt(at))).toEqual([0, 0, 1, 1, 2, 2]);
  });

  it('begins the second effort, and the second round, with another cue', () => {
    expect(indexAt(50)).toBe(2);
    expect(indexAt(140)).toBe(1);
  });

  it('goes round when the cues are used up', () => {
    expect([10, 20, 30].map((at) => indexAt(at, 2))).toEqual([0, 1, 0]);
  });

  it('stays with the first cue in pauses, where there is time to read it', () => {
    expect([0, 9, 45, 80, 139].map((at) => indexAt(at))).toEqual([0, 0, 0, 0, 0]);
  });

  it('is harmless where an exercise has no cues', () => {
    expect(indexAt(15, 0)).toBe(0);
  });

  it.each(['back-circuit', 'starter', 'strong', 'classic-40-20'] as const)(
    'shows every cue of every exercise of "%s" over its two rounds',
    (starter) => {
      const seen = cuesSeen(timelineOf(starter));
      expect(seen.size).toBe(7);
      for (const indices of seen.values()) {
        expect([...indices].sort()).toEqual([0, 1, 2, 3, 4]);
      }
    },
  );
});
