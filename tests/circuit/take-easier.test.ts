import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addTime } from '../../src/circuit/add-time';
import { compileTimeline } from '../../src/circuit/compile-timeline';
import { easierOf } from '../../src/circuit/easier-of';
import { lengthOf } from '../../src/circuit/lay-out';
import type { Phase } from '../../src/circuit/phase';
import { positionAt } from '../../src/circuit/position';
import type { Step } from '../../src/circuit/routine';
import { takeEasier } from '../../src/circuit/take-easier';
import type { Timeline } from '../../src/circuit/timeline';
import { arbitraryRoutine, arbitraryShare } from './arbitrary-routine';
import { outlineOf } from './outline';
import { dosed, roundsOf, routineOf, stepWith, timed } from './sample-routine';

const bridge = stepWith('bridge', {
  exercise: 'single-leg-bridge',
  efforts: [timed(30, 'left'), timed(40, 'right')],
});
const bug = stepWith('bug', { efforts: [timed(20)] });

function levelsIn({ phases }: Timeline): readonly string[] {
  return phases.flatMap((phase) =>
    phase.kind === 'work' ? [`${phase.at.stepId}/${phase.at.round} ${phase.at.level}`] : [],
  );
}

function only(stations: readonly Step[], atSeconds: number): Timeline {
  return takeEasier(compileTimeline(routineOf(stations)), atSeconds * 1000);
}

describe('takeEasier', () => {
  it('cuts the effort, gives 10 s to change position, and then all of the time that was left', () => {
    expect(outlineOf(only([bridge, bug], 22))).toEqual([
      'getReady >bridge 10',
      'work bridge left 12',
      'switch bridge >whole 10',
      'work bridge whole 18',
      'switch bridge >whole 10',
      'work bridge whole 40',
      'move bridge>bug 20',
      'work bug whole 20',
      'finished 0',
    ]);
  });

  it('takes the longer switch of the step where it has one', () => {
    const slow = { ...bridge, switchSeconds: 25 };
    expect(outlineOf(only([slow], 22))[2]).toBe('switch bridge >whole 25');
  });

  it('goes on easier in the rounds to come, and at no other station', () => {
    const timeline = takeEasier(compileTimeline(roundsOf(2, [bridge, bug])), 22_000);
    expect(levelsIn(timeline)).toEqual([
      'bridge/1 standard',
      ...['bridge/1 easier', 'bridge/1 easier', 'bug/1 standard'],
      ...['bridge/2 easier', 'bridge/2 easier', 'bug/2 standard'],
    ]);
  });

  it('says what of the effort went before, and counts repetitions anew', () => {
    const timeline = only([bridge], 22);
    const rest = positionAt(timeline, 32_000);
    expect(rest.phase).toMatchObject({
      kind: 'work',
      doneMs: 12_000,
      effort: { number: 1, of: 2 },
    });
    expect(rest.repetition?.number).toBe(1);
  });

  it('can be taken twice, from the harder level to the easier', () => {
    const hard = { ...bug, level: 'harder' as const };
    const once = only([hard], 15);
    const twice = takeEasier(once, 30_000);
    expect(levelsIn(twice)).toEqual(['bug/1 harder', 'bug/1 standard', 'bug/1 easier']);
    expect(outlineOf(twice)).toEqual([
      'getReady >bug 10',
      'work bug whole 5',
      'switch bug >whole 10',
      'work bug whole 5',
      'switch bug >whole 10',
      'work bug whole 10',
      'finished 0',
    ]);
    expect(twice.phases[5]).toMatchObject({ doneMs: 10_000 });
  });

  it('eases the station ahead in a pause, of which at least 10 s are left', () => {
    const early = only([bridge, bug], 95);
    const late = only([bridge, bug], 108);
    expect(levelsIn(early).at(-1)).toBe('bug/1 easier');
    expect(outlineOf(early)[4]).toBe('move bridge>bug 20');
    expect(outlineOf(late)[4]).toBe('move bridge>bug 28');
    expect(positionAt(late, 108_000).next?.station.level).toBe('easier');
  });

  it('keeps the number of repetitions in later efforts and exactly the time left in this one', () => {
    const eight = dosed({ kind: 'reps', reps: 8 }, 'left');
    const lunge = stepWith('lunge', {
      exercise: 'forward-lunge-rotation',
      efforts: [eight, { ...eight, way: 'right' }],
    });
    const works = only([lunge], 20).phases.filter((phase) => phase.kind === 'work');
    const secondsPerRep = works[2]?.effort.secondsPerRep ?? 0;
    expect(works.map(lengthOf)).toEqual([10_000, 46_000, 8000 * secondsPerRep]);
    expect(works.map(({ effort }) => effort.reps)).toEqual([8, Math.floor(46 / secondsPerRep), 8]);
  });

  it('keeps repetitions that were won by adding time', () => {
    const sets = stepWith('sets', {
      efforts: [timed(30), dosed({ kind: 'reps', reps: 8 })],
    });
    const longer = addTime(compileTimeline(routineOf([sets])), 60_000, 14);
    const last = takeEasier(longer, 20_000).phases.at(-2);
    expect(last).toMatchObject({ kind: 'work', at: { level: 'easier' }, effort: { reps: 10 } });
  });

  it('turns later repetitions into a hold of that time where the easier level counts none', () => {
    const plank = (reps: number) =>
      stepWith('plank', {
        exercise: 'side-plank-knee-drive',
        efforts: [timed(30, 'left'), dosed({ kind: 'reps', reps }, 'right')],
      });
    const lastOf = (reps: number) =>
      only([plank(reps)], 20).phases.findLast((phase) => phase.kind === 'work');
    expect(lastOf(6)).toMatchObject({ effort: { dose: { kind: 'time', seconds: 30 } } });
    expect(lastOf(12)).toMatchObject({ effort: { dose: { kind: 'time', seconds: 45 } } });
    expect(lastOf(6)?.effort).not.toHaveProperty('reps');
  });

  it('is the same timeline where there is nothing easier, and at the end', () => {
    const easy = compileTimeline(routineOf([{ ...bug, level: 'easier' }]));
    const walk = compileTimeline(
      routineOf([stepWith('walk', { exercise: 'slow-walk', efforts: [timed(60)] })]),
    );
    expect(takeEasier(easy, 15_000)).toBe(easy);
    expect(takeEasier(walk, 15_000)).toBe(walk);
    const timeline = compileTimeline(routineOf([bug]));
    expect(takeEasier(timeline, timeline.totalMs)).toBe(timeline);
  });

  it('cuts an effort that has not begun nowhere', () => {
    expect(outlineOf(only([bug], 10))).toEqual([
      'getReady >bug 10',
      'switch bug >whole 10',
      'work bug whole 20',
      'finished 0',
    ]);
  });

  it('cuts on a whole millisecond, so that the run goes on in the switch', () => {
    const timeline = only([bug], 15.000_7);
    expect(positionAt(timeline, 15_000.7).phase.kind).toBe('switch');
    expect(timeline.phases.every(({ endMs }) => Number.isInteger(endMs))).toBe(true);
  });
});

/** Phases of one step: what is worked there and the switches between. */
function isAt(phase: Phase, stepId: string | undefined): boolean {
  return 'at' in phase && phase.at.stepId === stepId;
}

describe('takeEasier, for any routine', () => {
  const cases = fc
    .tuple(arbitraryRoutine, arbitraryShare)
    .map(([routine, share]) => {
      const before = compileTimeline(routine);
      const elapsedMs = Math.floor(share * before.totalMs);
      return { before, elapsedMs, position: positionAt(before, elapsedMs) };
    })
    .filter(({ position: { station } }) =>
      Boolean(station && easierOf(station.exercise, station.level)),
    );

  it('leaves what is over as it was', () => {
    fc.assert(
      fc.property(cases, ({ before, elapsedMs, position }) => {
        const after = takeEasier(before, elapsedMs);
        const past = before.phases.slice(0, position.index);
        expect(after.phases.slice(0, position.index)).toEqual(past);
      }),
    );
  });

  it('loses and invents no time of the effort under way', () => {
    fc.assert(
      fc.property(cases, ({ before, elapsedMs, position }) => {
        fc.pre(position.phase.kind === 'work' && position.inPhaseMs > 0);
        const after = takeEasier(before, elapsedMs);
        const [done, pause, rest] = after.phases.slice(position.index);
        expect(pause).toMatchObject({ kind: 'switch', startMs: elapsedMs });
        expect(lengthOf(required(pause))).toBeGreaterThanOrEqual(10_000);
        expect(lengthOf(required(done)) + lengthOf(required(rest))).toBe(lengthOf(position.phase));
      }),
    );
  });

  it('leaves the lengths of all phases of the other stations', () => {
    fc.assert(
      fc.property(cases, ({ before, elapsedMs, position }) => {
        const stepId = position.station?.stepId;
        const others = ({ phases }: Timeline) =>
          phases.filter((phase, index) => index !== position.index && !isAt(phase, stepId));
        expect(others(takeEasier(before, elapsedMs)).map(lengthOf)).toEqual(
          others(before).map(lengthOf),
        );
      }),
    );
  });

  it('keeps the time of every later effort that is given in time', () => {
    fc.assert(
      fc.property(cases, ({ before, elapsedMs, position }) => {
        const after = takeEasier(before, elapsedMs);
        const workFrom = ({ phases }: Timeline, fromMs: number) =>
          phases.filter((phase) => phase.kind === 'work' && phase.startMs >= fromMs);
        const later = workFrom(before, position.phase.endMs);
        const shown = workFrom(after, position.phase.endMs).slice(-later.length);
        const timed = later.map((phase) => 'effort' in phase && phase.effort.dose.kind !== 'reps');
        const lengths = (phases: readonly Phase[]) =>
          phases.filter((_, index) => timed[index]).map(lengthOf);
        expect(lengths(later.length === 0 ? [] : shown)).toEqual(lengths(later));
      }),
    );
  });

  it('lets every pause name what follows it', () => {
    fc.assert(
      fc.property(cases, ({ before, elapsedMs }) => {
        const { phases } = takeEasier(before, elapsedMs);
        for (const [index, phase] of phases.entries()) {
          const following = phases[index + 1];
          if ('next' in phase && following?.kind === 'work') {
            expect(phase.next).toEqual(following.effort);
            expect('to' in phase ? phase.to : phase.at).toEqual(following.at);
          }
        }
      }),
    );
  });
});

function required(phase: Phase | undefined): Phase {
  if (phase === undefined) {
    throw new RangeError('No such phase');
  }
  return phase;
}
