import { describe, expect, it } from 'vitest';
import { migrated } from '../../../electron/main/storage/migrations';
import type { Migration } from '../../../electron/main/storage/migrations';
import { routinesShape, settingsShape } from '../../../electron/main/storage/saved-shape';

/** A chain that appends its own format to what it gets. */
const chain: readonly Migration[] = [2, 3, 4].map((to) => ({
  to,
  migrate: (data) => `${String(data)}>${to}`,
}));

describe('migrated', () => {
  it('takes every step from the saved format on, in order', () => {
    expect(migrated('1', 1, chain)).toBe('1>2>3>4');
    expect(migrated('3', 3, chain)).toBe('3>4');
  });

  it('leaves data of the present format alone', () => {
    const data = {};
    expect(migrated(data, 4, chain)).toBe(data);
  });

  it('throws when the list has a gap, a double or a wrong order', () => {
    const step = (to: number) => ({ to, migrate: (data: unknown) => data });
    for (const list of [[step(3)], [step(2), step(2)], [step(3), step(2)], [step(2), step(4)]]) {
      expect(() => migrated('1', 1, list)).toThrow(/leads to format/);
    }
  });
});

describe('the shapes of the product', () => {
  it('have one migration for each format above the first', () => {
    for (const shape of [routinesShape, settingsShape]) {
      expect(shape.migrations.map(({ to }) => to)).toEqual(
        Array.from({ length: shape.format - 1 }, (_none, index) => index + 2),
      );
    }
  });
});
