import { describe, expect, it } from 'vitest';
import { argumentSize } from '../../../electron/main/ipc/argument-size';

function nested(depth: number): unknown {
  return depth === 0 ? 0 : { inner: nested(depth - 1) };
}

describe('argumentSize', () => {
  it.each([undefined, null, true, 0, 'text', {}, [], { a: [1, { b: 'c' }] }])(
    'lets %j pass',
    (value) => {
      expect(argumentSize(value)).toBe('fits');
    },
  );

  it('lets a whole routine of a hundred steps pass', () => {
    const effort = { way: 'left', dose: { kind: 'time', seconds: 30 } };
    const step = { id: 'abcdef', exercise: 'single-leg-rdl', level: 'standard', efforts: [effort] };
    expect(argumentSize({ steps: Array.from({ length: 100 }, () => step) })).toBe('fits');
  });

  it('stops at a depth of 20', () => {
    expect(argumentSize(nested(20))).toBe('fits');
    expect(argumentSize(nested(21))).toBe('too-large');
  });

  it('stops at a quarter of a mebibyte, in one text or in many small things', () => {
    expect(argumentSize('x'.repeat(131_000))).toBe('fits');
    expect(argumentSize('x'.repeat(131_100))).toBe('too-large');
    expect(argumentSize(Array.from({ length: 40_000 }, () => 0))).toBe('too-large');
    expect(argumentSize(Object.fromEntries([['x'.repeat(140_000), 0]]))).toBe('too-large');
  });

  it('counts what the holes of a sparse list would cost', () => {
    const sparse: unknown[] = [];
    sparse.length = 1_000_000;
    expect(argumentSize(sparse)).toBe('too-large');
  });

  it('ends on a cycle', () => {
    const cycle: { self?: unknown; also?: unknown } = {};
    cycle.self = cycle;
    cycle.also = cycle;
    expect(argumentSize(cycle)).toBe('too-large');
  });

  it.each([
    ['a date', new Date(0)],
    ['a map', new Map()],
    ['a buffer', new Uint8Array(4)],
    ['an error', new Error('no')],
    ['a giant integer', 1n],
    ['a function', () => 0],
    ['a pattern within', { pattern: /x/ }],
  ])('refuses %s as foreign', (_what, value) => {
    expect(argumentSize(value)).toBe('wrong-shape');
  });
});
