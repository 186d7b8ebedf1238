import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileTimeline } from '../../src/circuit/compile-timeline';
import type { Effort } from '../../src/circuit/effort';
import type { Routine, Step } from '../../src/circuit/routine';
import { starterRoutines } from '../../src/circuit/starter-routines';
import { levelOf } from '../../src/exercises/level-of';
import { arbitraryRoutine } from './arbitrary-routine';
import { outlineOf } from './outline';
import { dosed, roundsOf, routineOf, stepWith, timed } from './sample-routine';

const lunge = stepWith('lunge', {
  exercise: 'forward-lunge-rotation',
  efforts: [timed(30, 'left'), timed(40, 'right')],
});

describe('compileTimeline', () => {
  it('puts a switch between efforts, a move between stations and nothing after the last', () => {
    const timeline = compileTimeline(routineOf([lunge, stepWith('bug')]));
    expect(outlineOf(timeline)).toEqual([
      'getReady >lunge 10',
      'work lunge left 30',
      'switch lunge >right 10',
      'work lunge right 40',
      'move lunge>bug 20',
      'work bug whole 30',
      'switch bug >whole 10',
      'work bug whole 30',
      'finished 0',
    ]);
  });

  it('lets the round break take the place of the last move of a round', () => {
    const bug = stepWith('bug', { efforts: [timed(30)] });
    const timeline = compileTimeline(roundsOf(2, [bug, { ...bug, id: 'two' }]));
    expect(outlineOf(timeline)).toEqual([
      'getReady >bug/1 10',
      'work bug/1 whole 30',
      'move bug/1>two/1 20',
      'work two/1 whole 30',
      'roundBreak two/1>bug/2 60',
      'work bug/2 whole 30',
      'move bug/2>two/2 20',
      'work two/2 whole 30',
      'finished 0',
    ]);
  });

  it('moves from warm-up to circuit and from circuit to cool-down by the step that is left', () => {
    const single = { efforts: [timed(30)] };
    const timeline = compileTimeline(
      routineOf([stepWith('bug', { ...single, moveSeconds: 12 })], {
        warmUp: [stepWith('warm', { ...single, moveSeconds: 7 })],
        coolDown: [stepWith('cool', single)],
      }),
    );
    expect(outlineOf(timeline)).toEqual([
      'getReady >warm 10',
      'work warm whole 30',
      'move warm>bug 7',
      'work bug whole 30',
      'move bug>cool 12',
      'work cool whole 30',
      'finished 0',
    ]);
  });

  it('leaves pauses of 0 seconds out, so that work follows work', () => {
    const bare = stepWith('bare', { switchSeconds: 0, moveSeconds: 0 });
    const timeline = compileTimeline(routineOf([bare, { ...bare, id: 'next' }]));
    expect(timeline.phases.map(({ kind }) => kind)).toEqual([
      'getReady',
      ...['work', 'work', 'work', 'work'],
      'finished',
    ]);
  });

  it('gives repetitions the time of the tempo and own pace its cap', () => {
    const step = stepWith('bug', {
      efforts: [
        dosed({ kind: 'reps', reps: 8 }),
        dosed({ kind: 'selfPaced', reps: 8, capSeconds: 70 }),
      ],
    });
    expect(outlineOf(compileTimeline(routineOf([step])))).toEqual([
      'getReady >bug 10',
      'work bug whole 56',
      'switch bug >whole 10',
      'work bug whole 70',
      'finished 0',
    ]);
  });

  it('says where each station stands in its part and round', () => {
    const timeline = compileTimeline(roundsOf(2, [lunge, stepWith('bug')]));
    const last = timeline.phases.findLast((phase) => phase.kind === 'work');
    expect(last).toMatchObject({
      at: { part: 'circuit', number: 2, of: 2, round: 2, rounds: 2, exercise: 'dead-bug' },
      effort: { number: 2, of: 2, reps: 4, secondsPerRep: 7 },
      doneMs: 0,
    });
  });

  it('makes the default circuit 1,290 s: two rounds of 610, a break of 60, 10 to get ready', () => {
    const timeline = compileTimeline(starterWith('back-circuit'));
    const rounds = [1, 2].map((round) =>
      timeline.phases
        .filter((phase) => 'at' in phase && phase.at.round === round)
        .map(({ startMs, endMs }) => [startMs, endMs] as const),
    );
    expect(timeline.totalMs).toBe(1_290_000);
    expect(rounds.map((spans) => Number(spans.at(-1)?.[1]) - Number(spans[0]?.[0]))).toEqual([
      610_000, 610_000,
    ]);
  });

  it('throws for a level that the exercise does not have', () => {
    const step = stepWith('walk', { exercise: 'slow-walk', level: 'harder' });
    expect(() => compileTimeline(routineOf([step]))).toThrow(RangeError);
  });

  it('is without gaps from 0 to the total of any routine', () => {
    fc.assert(
      fc.property(arbitraryRoutine, (routine) => {
        const { phases, totalMs } = compileTimeline(routine);
        const ends = [0, ...phases.map(({ endMs }) => endMs)];
        expect(phases.map(({ startMs }) => startMs)).toEqual(ends.slice(0, -1));
        expect(phases.slice(0, -1).every(({ startMs, endMs }) => endMs > startMs)).toBe(true);
        expect(phases.at(-1)).toEqual({ kind: 'finished', startMs: totalMs, endMs: totalMs });
      }),
    );
  });

  it('is as long as the parts of any routine say', () => {
    fc.assert(
      fc.property(arbitraryRoutine, (routine) => {
        expect(compileTimeline(routine).totalMs).toBeCloseTo(secondsOf(routine) * 1000, 6);
      }),
    );
  });

  it('gives every effort of any routine its full dose, in order, in every round', () => {
    fc.assert(
      fc.property(arbitraryRoutine, (routine) => {
        const { warmUp, circuit, coolDown } = routine;
        const circuits = Array.from({ length: circuit.rounds }, () => circuit.stations).flat();
        const expected = [...warmUp, ...circuits, ...coolDown].flatMap((step) =>
          step.efforts.map((effort) => [step.id, effort.way, effortSeconds(step, effort) * 1000]),
        );
        const actual = compileTimeline(routine).phases.flatMap((phase) =>
          phase.kind === 'work'
            ? [[phase.at.stepId, phase.effort.way, phase.endMs - phase.startMs]]
            : [],
        );
        expect(actual).toEqual(expected);
      }),
    );
  });

  it('comes back from JSON as it was', () => {
    fc.assert(
      fc.property(arbitraryRoutine, (routine) => {
        const timeline = compileTimeline(routine);
        expect(JSON.parse(JSON.stringify(timeline))).toStrictEqual(timeline);
      }),
    );
  });
});

function starterWith(id: string): Routine {
  const routine = starterRoutines().find((other) => other.id === id);
  if (routine === undefined) {
    throw new RangeError(id);
  }
  return routine;
}

/** The formula of the rules: works and switches of each step, moves between steps, round breaks. */
function secondsOf({ getReadySeconds, warmUp, circuit, coolDown }: Routine): number {
  const { rounds, roundBreakSeconds, stations } = circuit;
  const moves = sum(stations.slice(0, -1).map((step) => step.moveSeconds));
  const toCoolDown = coolDown.length > 0 ? (stations.at(-1)?.moveSeconds ?? 0) : 0;
  return (
    getReadySeconds +
    sum(warmUp.map((step) => stepSeconds(step) + step.moveSeconds)) +
    rounds * (sum(stations.map(stepSeconds)) + moves) +
    (rounds - 1) * roundBreakSeconds +
    toCoolDown +
    sum(coolDown.map(stepSeconds)) +
    sum(coolDown.slice(0, -1).map((step) => step.moveSeconds))
  );
}

function stepSeconds(step: Step): number {
  const works = step.efforts.map((effort) => effortSeconds(step, effort));
  return sum(works) + (step.efforts.length - 1) * step.switchSeconds;
}

function effortSeconds({ exercise, level }: Step, { dose }: Effort): number {
  switch (dose.kind) {
    case 'time':
      return dose.seconds;
    case 'selfPaced':
      return dose.capSeconds;
    case 'reps': {
      const cycle = levelOf(exercise, level)?.movement.cycle ?? [];
      return dose.reps * sum(cycle.map(({ seconds }) => seconds));
    }
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
