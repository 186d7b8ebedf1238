import { describe, expect, it } from 'vitest';
import { wayAt, waysOf } from '../../src/circuit/way-at';

describe('waysOf', () => {
  it('lists sides and directions, and one way for all that have neither', () => {
    expect(waysOf('sides')).toEqual(['left', 'right']);
    expect(waysOf('directions')).toEqual(['clockwise', 'anticlockwise']);
    expect(waysOf('both')).toEqual(['whole']);
    expect(waysOf('alternating')).toEqual(['whole']);
  });
});

describe('wayAt', () => {
  it('keeps a way that the level knows', () => {
    expect(wayAt('sides', 'right', 1)).toBe('right');
    expect(wayAt('directions', 'clockwise', 2)).toBe('clockwise');
    expect(wayAt('both', 'whole', 2)).toBe('whole');
  });

  it('drops sides and directions where the level has none', () => {
    expect(wayAt('both', 'left', 1)).toBe('whole');
    expect(wayAt('alternating', 'anticlockwise', 2)).toBe('whole');
  });

  it('gives efforts without a way the sides in turn', () => {
    const turns = [1, 2, 3].map((number) => wayAt('sides', 'whole', number));
    expect(turns).toEqual(['left', 'right', 'left']);
  });

  it('turns first into first and second into second', () => {
    expect(wayAt('directions', 'left', 2)).toBe('clockwise');
    expect(wayAt('sides', 'anticlockwise', 1)).toBe('right');
  });
});
