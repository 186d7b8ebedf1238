import { describe, expect, it } from 'vitest';
import { starterRoutines } from '../../../src/circuit/starter-routines';
import type { Library } from '../../../src/contract/library';
import { listRows } from '../../../src/desk/list/list-row';
import { english } from '../../../src/text/en/english';

const [sample] = starterRoutines();

/** A library of routines with these names, each saved at its time. */
function libraryOf(saved: readonly (readonly [name: string, savedAt: string])[]): Library {
  if (sample === undefined) {
    throw new Error('The program comes without routines.');
  }
  return {
    routines: saved.map(([text, savedAt]) => ({
      version: 1,
      savedAt,
      savedBy: '',
      reason: '',
      routine: { ...sample, id: text, name: { kind: 'own', text } },
    })),
    shelf: { offered: [], archived: [] },
    drafts: [],
  };
}

function namesIn(library: Library): readonly string[] {
  return listRows(library, english).map(({ name }) => name);
}

describe('the rows of the list', () => {
  it('put what was changed last first', () => {
    const library = libraryOf([
      ['Older', '2026-01-05T09:00:00.000Z'],
      ['Newer', '2026-01-06T09:00:00.000Z'],
    ]);
    expect(namesIn(library)).toEqual(['Newer', 'Older']);
  });

  it('put what was changed at the same time by name, numbers by their size', () => {
    const at = '2026-01-05T09:00:00.000Z';
    const library = libraryOf([
      ['Group 10', at],
      ['Group 2', at],
      ['group 1', at],
    ]);
    expect(namesIn(library)).toEqual(['group 1', 'Group 2', 'Group 10']);
  });
});
