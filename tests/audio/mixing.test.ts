import { describe, expect, it } from 'vitest';
import { limiterCurve, limiterRange } from '../../src/audio/limiter-curve';
import { shuffled } from '../../src/audio/shuffle';
import { sounds } from '../../src/audio/sounds';
import { soundLengthsMs } from '../../src/circuit/voice/sound-lengths';

describe('the limiter', () => {
  const curve = limiterCurve();
  const at = (level: number) =>
    curve[Math.round(((level / limiterRange + 1) / 2) * (curve.length - 1))] ?? Number.NaN;

  it('leaves one sound as it is, and lets no sum reach full scale', () => {
    for (const level of [-0.7, -0.1, 0, 0.3, 0.7]) {
      expect(at(level)).toBeCloseTo(level, 2);
    }
    expect(Math.max(...curve)).toBeLessThan(0.97);
    expect(Math.min(...curve)).toBeGreaterThan(-0.97);
  });
});

describe('shuffled', () => {
  it('keeps each thing once, and does not begin with the last one', () => {
    const order = shuffled(['a', 'b', 'c'], 'a', () => 0);
    expect(order.toSorted()).toEqual(['a', 'b', 'c']);
    expect(order[0]).not.toBe('a');
    expect(shuffled(['a'], 'a', () => 0)).toEqual(['a']);
  });
});

describe('the lengths that the director counts on', () => {
  it('are those of the sounds, of which the end is the longest', () => {
    const ofRecipes = Object.entries(sounds).map(([kind, { seconds }]) => [kind, seconds * 1000]);
    expect(Object.fromEntries(ofRecipes)).toEqual(soundLengthsMs);
    const { finished, ...others } = soundLengthsMs;
    expect(finished).toBeGreaterThan(Math.max(...Object.values(others)));
  });
});
