import { describe, expect, it } from 'vitest';
import { clockDuration } from '../../src/circuit/duration';

describe('clockDuration', () => {
  it('splits into minutes and seconds', () => {
    expect(clockDuration(1_290_000)).toEqual({ minutes: 21, seconds: 30 });
    expect(clockDuration(59_000)).toEqual({ minutes: 0, seconds: 59 });
  });

  it('counts the second that has begun', () => {
    expect(clockDuration(59_001)).toEqual({ minutes: 1, seconds: 0 });
    expect(clockDuration(1)).toEqual({ minutes: 0, seconds: 1 });
  });

  it('is 0 at the end and never below', () => {
    expect(clockDuration(0)).toEqual({ minutes: 0, seconds: 0 });
    expect(clockDuration(-1500)).toEqual({ minutes: 0, seconds: 0 });
  });
});
