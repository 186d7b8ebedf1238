import { describe, expect, it } from 'vitest';
import { everyLevel } from '../../scripts/figure-pictures/every-shown';
import { secondsPerRep, setUpSeconds } from '../../src/exercises/tempo';
import { clipFrames, clipOf, drawnPoseOf, stillMomentsOf } from '../../src/stills/still-moments';

const levels = everyLevel.map(({ exercise, level, facts: { movement } }) => ({
  name: `${exercise} ${level}`,
  exercise,
  movement,
}));

describe('stillMomentsOf', () => {
  it.each(levels)('starts $name before its set-up and begins at go', ({ exercise, movement }) => {
    const { start, begin } = stillMomentsOf(exercise, movement);
    expect(start).toBe(0 - setUpSeconds(movement));
    expect(begin).toBe(0);
  });

  it.each(levels.filter(({ movement }) => movement.countsReps))(
    'tells $name, which repeats, by a pose within the repetition',
    ({ exercise, movement }) => {
      const { key } = stillMomentsOf(exercise, movement);
      expect(key).toBeGreaterThan(0);
      expect(key).toBeLessThan(secondsPerRep(movement));
    },
  );
});

describe('drawnPoseOf', () => {
  it('takes one picture for poses that are the same', () => {
    const held = { start: -2, begin: 0, key: 0 };
    expect(drawnPoseOf('begin', held)).toBe('key');
    expect(drawnPoseOf('start', held)).toBe('start');
    expect(drawnPoseOf('start', { start: 0, begin: 0, key: 3 })).toBe('begin');
  });
});

describe('clipOf', () => {
  it.each(levels)('shows $name in frames that go on in time', ({ exercise, movement }) => {
    const { seconds, stillFrame } = clipOf(exercise, movement);
    expect(seconds).toHaveLength(clipFrames);
    expect([...seconds].sort((one, other) => one - other)).toEqual(seconds);
    expect(stillFrame).toBeGreaterThanOrEqual(0);
    expect(stillFrame).toBeLessThan(clipFrames);
  });

  it.each(levels)('stands still at the frame of $name nearest to its key pose', (level) => {
    const { exercise, movement } = level;
    const { seconds, stillFrame } = clipOf(exercise, movement);
    const { key } = stillMomentsOf(exercise, movement);
    const away = (at: number) => Math.abs(at - key);
    expect(away(seconds[stillFrame] ?? NaN)).toBe(Math.min(...seconds.map(away)));
  });

  it('goes round both sides of an exercise that alternates', () => {
    const bug = levels.find(({ name }) => name === 'dead-bug standard');
    expect(bug && clipOf(bug.exercise, bug.movement).seconds.at(-1)).toBeGreaterThan(
      bug === undefined ? NaN : secondsPerRep(bug.movement),
    );
  });

  it('goes into a hold and back out of it', () => {
    const pose = levels.find(({ name }) => name === 'childs-pose standard');
    expect(pose && clipOf(pose.exercise, pose.movement)).toMatchObject({ kind: 'thereAndBack' });
  });
});
