import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileTimeline } from '../../src/circuit/compile-timeline';
import { leaveOut } from '../../src/circuit/leave-out';
import { positionAt } from '../../src/circuit/position';
import type { Position } from '../../src/circuit/position';
import type { Routine, Step } from '../../src/circuit/routine';
import { arbitraryRoutine, arbitraryShare } from './arbitrary-routine';
import { outlineOf } from './outline';
import { roundsOf, routineOf, stepWith, timed } from './sample-routine';

/** Each a single effort of 30 s, each with a move of its own length. */
const [one, two, three] = [
  stepWith('one', { efforts: [timed(30)], moveSeconds: 11 }),
  stepWith('two', { efforts: [timed(30)], moveSeconds: 12 }),
  stepWith('three', { efforts: [timed(30)], moveSeconds: 13 }),
] as const;

function without(routine: Routine, atSeconds: number): readonly string[] {
  return outlineOf(leaveOut(compileTimeline(routine), atSeconds * 1000));
}

describe('leaveOut', () => {
  it('goes on with the move to the next station', () => {
    expect(without(routineOf([one, two, three]), 56)).toEqual([
      'getReady >one 10',
      'work one whole 30',
      'move one>two 11',
      'work two whole 5',
      'move two>three 12',
      'work three whole 30',
      'finished 0',
    ]);
  });

  it('drops what was to come at the station: the other side too', () => {
    const sides = stepWith('sides', { efforts: [timed(30), timed(30)] });
    expect(without(routineOf([sides, one]), 15)).toEqual([
      'getReady >sides 10',
      'work sides whole 5',
      'move sides>one 20',
      'work one whole 30',
      'finished 0',
    ]);
    expect(without(routineOf([sides, one]), 42).slice(1, 4)).toEqual([
      'work sides whole 30',
      'switch sides >whole 2',
      'move sides>one 20',
    ]);
  });

  it('moves past the station in later rounds by the step that is left', () => {
    expect(without(roundsOf(2, [one, two, three]), 56).slice(4)).toEqual([
      'move two/1>three/1 12',
      'work three/1 whole 30',
      'roundBreak three/1>one/2 60',
      'work one/2 whole 30',
      'move one/2>three/2 11',
      'work three/2 whole 30',
      'finished 0',
    ]);
  });

  it('lets the round break follow the station before when the last of a round goes', () => {
    expect(without(roundsOf(3, [one, two]), 56).slice(4)).toEqual([
      'roundBreak two/1>one/2 60',
      'work one/2 whole 30',
      'roundBreak one/2>one/3 60',
      'work one/3 whole 30',
      'finished 0',
    ]);
  });

  it('lets the round break lead to the second station when the first goes', () => {
    expect(without(roundsOf(2, [one, two]), 15).slice(2)).toEqual([
      'move one/1>two/1 11',
      'work two/1 whole 30',
      'roundBreak two/1>two/2 60',
      'work two/2 whole 30',
      'finished 0',
    ]);
  });

  it('goes from the only station straight to the cool-down', () => {
    const routine = { ...roundsOf(3, [one]), coolDown: [three] };
    expect(without(routine, 15)).toEqual([
      'getReady >one/1 10',
      'work one/1 whole 5',
      'move one/1>three 11',
      'work three whole 30',
      'finished 0',
    ]);
  });

  it('ends the timeline where nothing remains', () => {
    expect(without(roundsOf(3, [one]), 15)).toEqual([
      'getReady >one/1 10',
      'work one/1 whole 5',
      'finished 0',
    ]);
    expect(without(routineOf([one]), 4)).toEqual(['getReady >one 4', 'finished 0']);
    expect(without(routineOf([one, two]), 45)).toEqual([
      'getReady >one 10',
      'work one whole 30',
      'move one>two 5',
      'finished 0',
    ]);
  });

  it('leads the pause that has begun to the next station', () => {
    expect(without(routineOf([one, two]), 4)).toEqual([
      'getReady >two 10',
      'work two whole 30',
      'finished 0',
    ]);
    expect(without(routineOf([one, two, three]), 45).slice(2)).toEqual([
      'move one>three 11',
      'work three whole 30',
      'finished 0',
    ]);
    expect(without(roundsOf(2, [one, two]), 45).slice(2)).toEqual([
      'roundBreak one/1>one/2 60',
      'work one/2 whole 30',
      'finished 0',
    ]);
  });

  it('puts no pause where the step that is left has none', () => {
    const still = { ...one, moveSeconds: 0 };
    expect(without(roundsOf(2, [still, two, three]), 45).slice(6)).toEqual([
      'work one/2 whole 30',
      'work three/2 whole 30',
      'finished 0',
    ]);
  });

  it('never makes a pause that has begun shorter than what is over of it', () => {
    const routine = { ...roundsOf(2, [one]), coolDown: [three] };
    expect(without(routine, 70).slice(2)).toEqual([
      'move one/1>three 30',
      'work three whole 30',
      'finished 0',
    ]);
  });

  it('can be said at one station after the other', () => {
    const timeline = compileTimeline(roundsOf(2, [one, two, three]));
    const once = leaveOut(timeline, 15_000);
    const twice = leaveOut(once, 30_000);
    expect(outlineOf(twice).slice(2)).toEqual([
      'move one/1>two/1 11',
      'work two/1 whole 4',
      'move two/1>three/1 12',
      'work three/1 whole 30',
      'roundBreak three/1>three/2 60',
      'work three/2 whole 30',
      'finished 0',
    ]);
  });

  it('keeps the numbers of the stations that remain', () => {
    const timeline = leaveOut(compileTimeline(routineOf([one, two, three])), 15_000);
    expect(positionAt(timeline, 15_000).next?.station).toMatchObject({ number: 2, of: 3 });
  });

  it('is the same timeline at the end', () => {
    const timeline = compileTimeline(routineOf([one]));
    expect(leaveOut(timeline, timeline.totalMs)).toEqual(timeline);
  });
});

describe('leaveOut, for any routine', () => {
  const cases = fc.tuple(arbitraryRoutine, arbitraryShare).map(([routine, share]) => {
    const before = compileTimeline(routine);
    const elapsedMs = Math.floor(share * before.totalMs);
    const position = positionAt(before, elapsedMs);
    return { routine, before, elapsedMs, position, after: leaveOut(before, elapsedMs) };
  });

  it('leaves what is over as it was', () => {
    fc.assert(
      fc.property(cases, ({ before, position, after }) => {
        const past = before.phases.slice(0, position.index);
        expect(after.phases.slice(0, position.index)).toEqual(past);
      }),
    );
  });

  it('goes on, from the next station on, as the routine without that step does', () => {
    fc.assert(
      fc.property(cases, ({ routine, elapsedMs, position, after }) => {
        const expected = outlineOf(compileTimeline(routineWithout(routine, position)));
        const actual = outlineOf(after);
        const firstWork = after.phases.findIndex(
          ({ kind, startMs }, index) =>
            kind === 'work' && startMs >= elapsedMs && index >= position.index,
        );
        if (firstWork === -1) {
          expect(after.totalMs).toBe(elapsedMs);
        } else {
          const rest = actual.slice(firstWork);
          expect(rest).toEqual(expected.slice(-rest.length));
        }
      }),
    );
  });

  it('never shows the step again, nor shortens the others', () => {
    fc.assert(
      fc.property(cases, ({ before, elapsedMs, position, after }) => {
        const works = (phases: typeof before.phases) =>
          phases.filter(
            (phase) =>
              phase.kind === 'work' &&
              phase.startMs >= elapsedMs &&
              phase.at.stepId !== position.station?.stepId,
          );
        const signs = (phases: typeof before.phases) =>
          works(phases).map((phase) => [phase.endMs - phase.startMs, 'at' in phase && phase.at]);
        expect(signs(after.phases)).toEqual(signs(before.phases));
        expect(after.totalMs).toBeLessThanOrEqual(before.totalMs);
      }),
    );
  });
});

function routineWithout(routine: Routine, { station }: Position): Routine {
  const rest = (steps: readonly Step[]) => steps.filter(({ id }) => id !== station?.stepId);
  return {
    ...routine,
    warmUp: rest(routine.warmUp),
    circuit: { ...routine.circuit, stations: rest(routine.circuit.stations) },
    coolDown: rest(routine.coolDown),
  };
}
