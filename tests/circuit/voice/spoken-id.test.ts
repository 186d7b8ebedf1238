import { describe, expect, it } from 'vitest';
import { routineBounds } from '../../../src/circuit/routine-bounds';
import { roundNumbers, spokenIds, spokenWays } from '../../../src/circuit/voice/spoken-id';
import { everyLevel } from '../../exercises/every-level';

const ids = spokenIds();

describe('spokenIds', () => {
  it('names no sentence twice', () => {
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has name, short name, five cues and a breath for each level of the catalogue', () => {
    for (const { exercise, name } of everyLevel) {
      expect(ids.filter((id) => id.includes(`/${exercise}/${name}`))).toHaveLength(8);
    }
    expect(ids.filter((id) => id.startsWith('name/'))).toHaveLength(everyLevel.length);
  });

  it('leaves out levels that a drill does not have', () => {
    expect(ids).toContain('name/cat-camel/standard');
    expect(ids).not.toContain('name/cat-camel/easier');
  });

  it('has a position for each level to begin in', () => {
    for (const { level } of everyLevel) {
      expect(ids).toContain(`position/${level.startPosition}`);
    }
  });

  it('can call every side, direction and round of a routine', () => {
    expect(ids).toEqual(
      expect.arrayContaining(spokenWays.flatMap((way) => [`way/${way}`, `other/${way}`])),
    );
    expect(Math.max(...roundNumbers)).toBe(routineBounds.rounds.most);
  });
});
