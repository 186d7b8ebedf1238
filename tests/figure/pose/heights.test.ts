import { describe, expect, it } from 'vitest';
import { figurePoseAt } from '../../../src/figure/pose/figure-pose-at';
import type { Shown } from '../../../src/figure/pose/figure-pose-at';
import { bodies, bodyNames } from './bodies';
import { worldPose } from './world-pose';

/** clinical.md section 4, for a body of 1.75 m: what it says in centimetres and not in degrees. */
describe.each(bodyNames)('heights of the %s body', (body) => {
  const standing = (shown: Omit<Shown, 'way'>, seconds: number) =>
    worldPose(bodies[body], figurePoseAt(bodies[body], { ...shown, way: 'left' }, seconds - 1e-6));
  const centimetresUp = (
    shown: Omit<Shown, 'way'>,
    { landmark, from, to }: { landmark: string; from: number; to: number },
  ) =>
    (standing(shown, to).landmark(landmark).y - standing(shown, from).landmark(landmark).y) * 100;

  const superman = { exercise: 'weighted-superman' } as const;

  it.each([
    ['standard', 'palm.R'],
    ['harder', 'palm.L'],
    ['harder', 'palm.R'],
  ] as const)('in the superman, %s, rise by 5 to 10 cm at the %s', (level, landmark) => {
    // From rest to the hold: the second repetition, or the hand would still come from the set-up.
    const risen = centimetresUp({ ...superman, level }, { landmark, from: 14, to: 18 });
    expect(risen).toBeGreaterThanOrEqual(5);
    expect(risen).toBeLessThanOrEqual(10);
  });

  it('in the superman stay on the mat at the hand that does not lift', () => {
    const shown = { ...superman, level: 'standard' } as const;
    for (const seconds of [15, 16, 17, 18, 19, 20]) {
      expect(Math.abs(standing(shown, seconds).landmark('palm.L').y - 0.012)).toBeLessThan(0.01);
    }
  });

  it('in the weighted superman rise by 5 to 8 cm at the shoulders', () => {
    const shown = { ...superman, level: 'harder' } as const;
    const risen = centimetresUp(shown, { landmark: 'outerShoulder.L', from: 14, to: 17 });
    expect(risen).toBeGreaterThan(4.5);
    expect(risen).toBeLessThan(8.5);
  });

  it('in the bridge rise by about 21 cm at the hips', () => {
    const shown = { exercise: 'single-leg-bridge', level: 'standard' } as const;
    const risen = centimetresUp(shown, { landmark: 'buttock.L', from: 8, to: 11 });
    expect(risen).toBeGreaterThan(17);
    expect(risen).toBeLessThan(24);
  });

  it('in the lunge keep the rear knee a hand off the floor', () => {
    const shown = { exercise: 'forward-lunge-rotation', level: 'standard' } as const;
    const knee = standing(shown, 3).landmark('kneeCap.R').y * 100;
    expect(knee).toBeGreaterThan(4);
    expect(knee).toBeLessThan(12);
  });
});
