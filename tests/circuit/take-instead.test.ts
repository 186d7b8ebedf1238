import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alternatesNow } from '../../src/circuit/alternates-now';
import { compileTimeline } from '../../src/circuit/compile-timeline';
import type { Way } from '../../src/circuit/effort';
import type { ExerciseLevel } from '../../src/circuit/exercise-level';
import { lengthOf } from '../../src/circuit/lay-out';
import type { Phase } from '../../src/circuit/phase';
import { positionAt, stationOf } from '../../src/circuit/position';
import { takeEasier, takeInstead } from '../../src/circuit/take-instead';
import { waysOf } from '../../src/circuit/way-at';
import { exerciseIds } from '../../src/exercises/exercise-id';
import { levelNames } from '../../src/exercises/level-name';
import { levelOf } from '../../src/exercises/level-of';
import { arbitraryRoutine, arbitraryShare } from './arbitrary-routine';
import { outlineOf } from './outline';
import { dosed, roundsOf, routineOf, stepWith, timed } from './sample-routine';

const plank = stepWith('plank', {
  exercise: 'side-plank-knee-drive',
  efforts: [timed(30, 'left'), timed(30, 'right')],
});
const bug = stepWith('bug', { efforts: [timed(40)] });
const deadBug: ExerciseLevel = { exercise: 'dead-bug', level: 'standard' };
const lunge: ExerciseLevel = { exercise: 'forward-lunge-rotation', level: 'standard' };

describe('takeInstead', () => {
  it('cuts the effort, gives time to change, and does all that was left as the other exercise', () => {
    const timeline = takeInstead(compileTimeline(routineOf([plank, bug])), 22_000, deadBug);
    expect(outlineOf(timeline)).toEqual([
      'getReady >plank 10',
      'work plank left 12',
      'switch plank >whole 10',
      'work plank whole 18',
      'switch plank >whole 10',
      'work plank whole 30',
      'move plank>bug 20',
      'work bug whole 40',
      'finished 0',
    ]);
    expect(stationOf(positionAt(timeline, 40_000).phase)).toMatchObject(deadBug);
  });

  it('gives each side its turn where both were trained at once', () => {
    const timeline = takeInstead(compileTimeline(roundsOf(2, [bug])), 20_000, lunge);
    expect(outlineOf(timeline)).toEqual([
      'getReady >bug/1 10',
      'work bug/1 whole 10',
      'switch bug/1 >left 10',
      'work bug/1 left 30',
      'switch bug/1 >right 10',
      'work bug/1 right 30',
      'roundBreak bug/1>bug/2 60',
      'work bug/2 left 40',
      'switch bug/2 >right 10',
      'work bug/2 right 40',
      'finished 0',
    ]);
  });

  it('does what taking the easier level does, for the easier level', () => {
    const timeline = compileTimeline(roundsOf(2, [plank, bug]));
    const easier: ExerciseLevel = { exercise: 'side-plank-knee-drive', level: 'easier' };
    expect(takeInstead(timeline, 22_000, easier)).toEqual(takeEasier(timeline, 22_000));
  });

  it('makes a hold of an own pace where the other counts nothing, at most as long as its longest', () => {
    const ownPace = stepWith('own', {
      efforts: [dosed({ kind: 'selfPaced', reps: 8, capSeconds: 120 })],
    });
    const floorPlank: ExerciseLevel = { exercise: 'stir-the-pot', level: 'easier' };
    const [, work] = takeInstead(compileTimeline(routineOf([ownPace])), 5_000, floorPlank).phases;
    const longest = levelOf('stir-the-pot', 'easier')?.doseRange.maxSeconds;
    expect(work).toMatchObject({ effort: { dose: { kind: 'time', seconds: longest } } });
    expect(work).not.toHaveProperty('effort.reps');
  });

  it('changes nothing at the end, for what is done already, and for a level that is not there', () => {
    const timeline = compileTimeline(routineOf([bug]));
    expect(takeInstead(timeline, timeline.totalMs, lunge)).toBe(timeline);
    expect(takeInstead(timeline, 20_000, deadBug)).toBe(timeline);
    const none: ExerciseLevel = { exercise: 'brisk-march', level: 'harder' };
    expect(takeInstead(timeline, 20_000, none)).toBe(timeline);
  });
});

describe('takeInstead, for any routine and anything to do instead', () => {
  const known = exerciseIds.flatMap((exercise) =>
    levelNames
      .filter((level) => levelOf(exercise, level) !== undefined)
      .map((level): ExerciseLevel => ({ exercise, level })),
  );
  const cases = fc
    .tuple(arbitraryRoutine, arbitraryShare, fc.constantFrom(...known))
    .map(([routine, share, to]) => {
      const before = compileTimeline(routine);
      const elapsedMs = Math.floor(share * before.totalMs);
      const after = takeInstead(before, elapsedMs, to);
      return { before, elapsedMs, to, after, position: positionAt(before, elapsedMs) };
    });

  it('leaves what is over, and everything at other stations, as long as it was', () => {
    fc.assert(
      fc.property(cases, ({ before, after, position }) => {
        const past = before.phases.slice(0, position.index);
        expect(after.phases.slice(0, position.index)).toEqual(past);
        const stepId = position.station?.stepId;
        const others = (phases: readonly Phase[]) =>
          phases
            .filter(
              (phase, index) => index !== position.index && stationOf(phase)?.stepId !== stepId,
            )
            .map(lengthOf);
        expect(others(after.phases)).toEqual(others(before.phases));
      }),
    );
  });

  it('does nothing of what hurt any more, and always one of the ways that the other has', () => {
    fc.assert(
      fc.property(cases, ({ after, elapsedMs, to, position: { station } }) => {
        const level = levelOf(to.exercise, to.level);
        const ways: readonly Way[] = level === undefined ? [] : waysOf(level.laterality);
        for (const phase of after.phases) {
          if (phase.kind === 'work' && phase.at.stepId === station?.stepId) {
            const isAhead = phase.startMs >= elapsedMs;
            expect(!isAhead || phase.at.exercise === to.exercise).toBe(true);
            expect(!isAhead || ways.includes(phase.effort.way)).toBe(true);
          }
        }
      }),
    );
  });

  it('has no gap, and lets every pause name what follows it', () => {
    fc.assert(
      fc.property(cases, ({ after: { phases } }) => {
        for (const [index, phase] of phases.entries()) {
          const following = phases[index + 1];
          expect(following === undefined || following.startMs === phase.endMs).toBe(true);
          if ('next' in phase && following?.kind === 'work') {
            expect(phase.next).toEqual(following.effort);
            expect('to' in phase ? phase.to : phase.at).toEqual(following.at);
          }
        }
      }),
    );
  });

  it('leaves no side out where both were trained at once', () => {
    fc.assert(
      fc.property(cases, ({ after, before, elapsedMs, to, position: { station } }) => {
        const was = station && levelOf(station.exercise, station.level);
        const becomes = levelOf(to.exercise, to.level);
        fc.pre(was !== undefined && waysOf(was.laterality).length === 1 && after !== before);
        fc.pre(becomes !== undefined && waysOf(becomes.laterality).length === 2);
        const ahead = after.phases.filter(
          (phase) =>
            phase.kind === 'work' &&
            phase.at.stepId === station?.stepId &&
            phase.startMs >= elapsedMs,
        );
        expect(ahead.length % 2).toBe(0);
      }),
    );
  });
});

describe('alternatesNow', () => {
  const approved: readonly ExerciseLevel[] = [deadBug, lunge];
  const timeline = compileTimeline(routineOf([plank, bug]));

  it('offers what was approved, in its order', () => {
    expect(alternatesNow(timeline, 22_000, approved)).toEqual(approved);
  });

  it('offers nothing again that hurt, and nothing before it', () => {
    const taken = takeInstead(timeline, 22_000, deadBug);
    expect(alternatesNow(taken, 33_000, approved)).toEqual([lunge]);
    const again = takeInstead(taken, 33_000, lunge);
    expect(alternatesNow(again, 44_000, approved)).toEqual([]);
    const easier = takeEasier(taken, 33_000);
    expect(alternatesNow(easier, 44_000, approved)).toEqual([lunge]);
  });

  it('offers nothing at the end', () => {
    expect(alternatesNow(timeline, timeline.totalMs, approved)).toEqual([]);
  });
});
