import { describe, expect, it } from 'vitest';
import { handsOf, skeletonOf } from '../../../src/figure/scene/figure-files';
import { bodyNames } from '../../../src/figure/scene/figure-look';
import { figureFile } from './skeleton-file';

describe('skeletonOf', () => {
  it.each(bodyNames)('reads the shipped skeleton of the %s body', (body) => {
    const { bones, height, landmarks } = skeletonOf(figureFile('skeleton.json'), body);
    expect(height).toBeGreaterThan(1.5);
    expect(bones[0]).toMatchObject({ name: 'root', parent: null });
    expect(Object.keys(landmarks)).toContain('palm.L');
  });

  it.each([
    ['no object', 'text'],
    ['no such body', { male: {} }],
    ['no bones', { female: { height: 1.6, landmarks: {} } }],
    [
      'a bone without a place',
      {
        female: {
          height: 1.6,
          landmarks: {},
          bones: [{ name: 'root', parent: null, head: [0, 1], tail: [0, 1, 0] }],
        },
      },
    ],
    ['a height that is no number', { female: { height: '1.6', landmarks: {}, bones: [] } }],
  ])('refuses a file with %s', (_, file) => {
    expect(() => skeletonOf(file, 'female')).toThrow(TypeError);
  });
});

describe('handsOf', () => {
  const hands = handsOf(figureFile('hand-poses.json'), 'male');

  it('turns the fingers of one hand only', () => {
    const bones = Object.keys(hands('fist', 'left'));
    expect(bones.length).toBeGreaterThanOrEqual(15);
    expect(bones.every((bone) => bone.endsWith('.L'))).toBe(true);
  });

  it('has unit turns, other ones for a fist than for a flat hand', () => {
    for (const turn of Object.values(hands('grip', 'right'))) {
      expect(Math.hypot(...turn)).toBeCloseTo(1, 3);
    }
    expect(hands('fist', 'right')).not.toEqual(hands('flat', 'right'));
  });
});
