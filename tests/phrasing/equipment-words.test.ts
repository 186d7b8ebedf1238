import { describe, expect, it } from 'vitest';
import { equipmentWords } from '../../src/phrasing/equipment-words';
import { createText } from '../../src/text/text';

const { t } = createText('en');

describe('equipmentWords', () => {
  it('lists things as a sentence begins, in lower case after that', () => {
    expect(equipmentWords(t, [{ kind: 'mat' }, { kind: 'swiss-ball' }])).toBe('Mat, exercise ball');
  });

  it('gives the range of a weight', () => {
    expect(equipmentWords(t, [{ kind: 'dumbbell', weightKg: [4, 12] }])).toBe('Dumbbell 4–12 kg');
  });

  it('says so when nothing is needed', () => {
    expect(equipmentWords(t, [])).toBe('No equipment');
  });

  it('does not ask for what is optional', () => {
    const weights = { kind: 'ankle-weights', weightKg: [0.5, 1], optional: true } as const;
    expect(equipmentWords(t, [{ kind: 'mat' }, weights])).toBe('Mat');
    expect(equipmentWords(t, [weights])).toBe('No equipment');
  });
});
