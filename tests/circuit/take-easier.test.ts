import { describe, expect, it } from 'vitest';
import { addTime } from '../../src/circuit/add-time';
import { compileTimeline } from '../../src/circuit/compile-timeline';
import { lengthOf } from '../../src/circuit/lay-out';
import { positionAt } from '../../src/circuit/position';
import type { Step } from '../../src/circuit/routine';
import { takeEasier } from '../../src/circuit/take-instead';
import type { Timeline } from '../../src/circuit/timeline';
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

  it('takes the own switch of the step, not one that was given more time', () => {
    const three = {
      ...bridge,
      efforts: [timed(30, 'left'), timed(30, 'right'), timed(30, 'left')],
      switchSeconds: 15,
    };
    const longer = addTime(compileTimeline(routineOf([three])), 42_000, 15);
    expect(outlineOf(takeEasier(longer, 75_000)).slice(2, 6)).toEqual([
      'switch bridge >right 30',
      'work bridge right 5',
      'switch bridge >whole 15',
      'work bridge whole 25',
    ]);
  });

  it('counts an effort as done of which less than 5 s are left, and eases what follows', () => {
    expect(outlineOf(only([bridge, bug], 35)).slice(1, 4)).toEqual([
      ...['work bridge left 25', 'switch bridge >whole 10', 'work bridge whole 5'],
    ]);
    expect(outlineOf(only([bridge, bug], 35.001))).toEqual([
      'getReady >bridge 10',
      'work bridge left 25.001',
      'switch bridge >whole 10',
      'work bridge whole 40',
      'move bridge>bug 20',
      'work bug whole 20',
      'finished 0',
    ]);
    expect(outlineOf(only([bridge, bug], 88)).slice(3)).toEqual([
      ...['work bridge right 38', 'move bridge>bug 20', 'work bug whole 20', 'finished 0'],
    ]);
  });

  it('gives 10 s to change after it where the routine gives less', () => {
    const [hasty, straight] = [3, 0].map((switchSeconds) =>
      only([{ ...bridge, switchSeconds }], 39),
    );
    const expected = ['work bridge left 29', 'switch bridge >whole 10', 'work bridge whole 40'];
    expect(hasty && outlineOf(hasty).slice(1, 4)).toEqual(expected);
    expect(straight && outlineOf(straight).slice(1, 4)).toEqual(expected);
  });

  it('is over when nothing follows an effort that counts as done', () => {
    expect(outlineOf(only([bug], 28))).toEqual([
      'getReady >bug 10',
      'work bug whole 18',
      'finished 0',
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
