import { describe, expect, it } from 'vitest';
import { starterIds } from '../../src/circuit/routine';
import { routineNameOf } from '../../src/phrasing/routine-name';
import { english } from '../../src/text/en/english';

describe('routineNameOf', () => {
  it('gives a starter its name in the language of the screen', () => {
    expect(routineNameOf(english, { kind: 'starter', starter: 'back-circuit' })).toBe(
      'Back circuit',
    );
  });

  it('has another name for every starter', () => {
    const names = starterIds.map((starter) => routineNameOf(english, { kind: 'starter', starter }));
    expect(new Set(names).size).toBe(starterIds.length);
  });

  it('leaves a name as staff wrote it', () => {
    expect(routineNameOf(english, { kind: 'own', text: 'Anna, dienstags' })).toBe(
      'Anna, dienstags',
    );
  });
});
