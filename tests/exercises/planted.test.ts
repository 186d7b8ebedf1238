import { describe, expect, it } from 'vitest';
import type { Pose } from '../../src/exercises/pose';
import { movementOf } from './every-level';
import { cycleStart, poseAfter } from './poses-of';
import { armPlaces, bodyHeight, legPlaces } from './side-view';
import type { Place } from './side-view';

function between(a: Place, b: Place): Place {
  return { forward: b.forward - a.forward, up: b.up - a.up };
}

/** Metres of error that nobody sees on a wall. */
const closeEnough = 0.03;

function expectSamePlace(actual: Place, expected: Place) {
  expect(Math.hypot(actual.forward - expected.forward, actual.up - expected.up)).toBeLessThan(
    closeEnough,
  );
}

describe('a lunge seen from the side', () => {
  const pose = poseAfter(movementOf('forward-lunge-rotation', 'standard'), 'step-and-lower');
  const front = legPlaces(pose, 'workingLeg');
  const rear = legPlaces(pose, 'otherLeg');

  it('has an upright front shin and a level front thigh', () => {
    expect(front.knee.forward).toBeCloseTo(front.ankle.forward, 2);
    expect(front.knee.up).toBeCloseTo(0, 2);
  });

  it('has the ankles about half the body height apart', () => {
    const apart = (front.ankle.forward - rear.ankle.forward) / bodyHeight;
    expect(apart).toBeGreaterThan(0.47);
    expect(apart).toBeLessThan(0.52);
  });

  it('keeps the rear knee off the floor and the rear heel up', () => {
    const floor = front.ankle.up - 0.039 * bodyHeight;
    expect(rear.knee.up - floor).toBeGreaterThan(0.05);
    expect(rear.ankle.up).toBeGreaterThan(front.ankle.up);
  });
});

describe('feet that stay where they are', () => {
  it.each(['easier', 'standard', 'harder'] as const)('bridge, %s', (level) => {
    const movement = movementOf('single-leg-bridge', level);
    const down = cycleStart(movement);
    const up = poseAfter(movement, 'lift');
    expectSamePlace(footFromShoulder(up), footFromShoulder(down));
  });

  it('both feet of the split squat', () => {
    const movement = movementOf('forward-lunge-rotation', 'easier');
    expectSamePlace(
      stride(poseAfter(movement, 'lower')),
      stride(poseAfter(movement, 'step-to-split')),
    );
  });

  it('both feet of the kickstand', () => {
    const movement = movementOf('single-leg-rdl', 'easier');
    expectSamePlace(stride(poseAfter(movement, 'hinge-down')), stride(cycleStart(movement)));
  });

  it('the front foot and the rear knee of the hip flexor rock', () => {
    const movement = movementOf('hip-flexor-rock', 'standard');
    const kneeToFoot = (pose: Pose) =>
      between(legPlaces(pose, 'workingLeg').knee, legPlaces(pose, 'otherLeg').ankle);
    expectSamePlace(
      kneeToFoot(poseAfter(movement, 'glide-forward')),
      kneeToFoot(cycleStart(movement)),
    );
  });

  it('hands and knees of the cat and camel', () => {
    const movement = movementOf('cat-camel', 'standard');
    const kneeToHand = (pose: Pose) =>
      between(legPlaces(pose, 'workingLeg').knee, armPlaces(pose, 'workingArm').wrist);
    expectSamePlace(kneeToHand(poseAfter(movement, 'round')), kneeToHand(cycleStart(movement)));
  });
});

describe('how far things move', () => {
  it('the bridge lifts the hips about 21 cm', () => {
    const movement = movementOf('single-leg-bridge', 'standard');
    const lift =
      hipAboveShoulder(poseAfter(movement, 'lift')) - hipAboveShoulder(cycleStart(movement));
    expect(lift).toBeGreaterThan(0.18);
    expect(lift).toBeLessThan(0.23);
  });

  it('the free leg of the deadlift ends 30 below level, with the hand at the knee', () => {
    const pose = poseAfter(movementOf('single-leg-rdl', 'standard'), 'hinge-down');
    const { knee, ankle } = legPlaces(pose, 'otherLeg');
    expect(Math.atan2(-knee.up, -knee.forward) * (180 / Math.PI)).toBeCloseTo(30, 0);
    expect(ankle.up).toBeLessThan(0);
    const standingKnee = legPlaces(pose, 'workingLeg').knee.up;
    expect(Math.abs(armPlaces(pose, 'otherArm').wrist.up - standingKnee)).toBeLessThan(0.12);
  });

  it('the dead bug hovers, lower where it is harder', () => {
    const heights = (['standard', 'harder'] as const).map(
      (level) =>
        legPlaces(poseAfter(movementOf('dead-bug', level), 'reach'), 'workingLeg').ankle.up,
    );
    expect(heights[0]).toBeGreaterThan(heights[1] ?? Number.NaN);
    expect(heights[1]).toBeGreaterThan(0);
  });

  it('knees and hands of the bird dog rest on one floor', () => {
    const pose = cycleStart(movementOf('weighted-superman', 'easier'));
    const knee = legPlaces(pose, 'workingLeg').knee.up;
    expect(Math.abs(armPlaces(pose, 'workingArm').wrist.up - knee)).toBeLessThan(closeEnough);
  });
});

function footFromShoulder(pose: Pose): Place {
  return between(armPlaces(pose, 'workingArm').shoulder, legPlaces(pose, 'workingLeg').ankle);
}

function stride(pose: Pose): Place {
  return between(legPlaces(pose, 'otherLeg').ankle, legPlaces(pose, 'workingLeg').ankle);
}

function hipAboveShoulder(pose: Pose): number {
  return -armPlaces(pose, 'workingArm').shoulder.up;
}
