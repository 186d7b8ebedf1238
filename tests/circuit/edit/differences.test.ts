import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differences } from '../../../src/circuit/edit/differences';
import type { Edit } from '../../../src/circuit/edit/edit';
import { edited } from '../../../src/circuit/edit/edited';
import { arbitraryRoutine } from '../arbitrary-routine';
import { routineOf, stepWith, timed } from '../sample-routine';
import { arbitraryEdit } from './arbitrary-edit';

const steps = ['a', 'b', 'c', 'd'].map((id) => stepWith(id));
const routine = routineOf(steps);

function after(edit: Edit) {
  return differences(routine, edited(routine, edit));
}

describe('differences', () => {
  it('are none between a routine and itself, whatever it is', () => {
    fc.assert(
      fc.property(arbitraryRoutine, (any) => {
        expect(differences(any, structuredClone(any))).toEqual([]);
      }),
    );
  });

  it('are found whenever anything but the id is another', () => {
    fc.assert(
      fc.property(arbitraryRoutine, arbitraryEdit, (any, edit) => {
        const other = edited(any, edit);
        const isEqual = JSON.stringify(other) === JSON.stringify(any);
        expect(differences(any, other).length === 0).toBe(isEqual);
      }),
    );
  });

  it('name the one step that was moved, and none that made room', () => {
    expect(after({ kind: 'moveStep', stepId: 'd', part: 'circuit', at: 0 })).toMatchObject([
      { kind: 'moved', step: { id: 'd' }, from: { at: 3 }, to: { at: 0 } },
    ]);
    expect(after({ kind: 'moveStep', stepId: 'b', part: 'coolDown', at: 0 })).toMatchObject([
      { kind: 'moved', step: { id: 'b' }, from: { part: 'circuit' }, to: { part: 'coolDown' } },
    ]);
  });

  it('name what was taken out and put in, and nothing else', () => {
    expect(after({ kind: 'removeStep', stepId: 'b' })).toMatchObject([
      { kind: 'removed', step: { id: 'b' }, from: { part: 'circuit', at: 1 } },
    ]);
    expect(after({ kind: 'duplicateStep', stepId: 'b' })).toMatchObject([
      { kind: 'added', step: { id: 'dead-bug' }, to: { part: 'circuit', at: 2 } },
    ]);
  });

  it('name each field of a step that was changed', () => {
    const changed = {
      ...stepWith('b'),
      level: 'easier' as const,
      efforts: [timed(30), timed(40), timed(20)],
      moveSeconds: 15,
      note: 'Slow',
    };
    expect(differences(routine, routineOf(steps.with(1, changed)))).toEqual([
      {
        kind: 'changed',
        step: changed,
        to: { part: 'circuit', at: 1 },
        changes: [
          { kind: 'level', from: 'standard', to: 'easier' },
          { kind: 'effort', number: 2, from: timed(30), to: timed(40) },
          { kind: 'effort', number: 3, from: undefined, to: timed(20) },
          { kind: 'number', field: 'moveSeconds', from: 20, to: 15 },
          { kind: 'note', from: '', to: 'Slow' },
        ],
      },
    ]);
  });

  it('name what belongs to the whole routine', () => {
    const name = { kind: 'own', text: 'Thursday' } as const;
    const change = { name, purpose: 'Backs', rounds: 3 };
    expect(after({ kind: 'setRoutine', change })).toEqual([
      { kind: 'name', from: routine.name, to: name },
      { kind: 'purpose', from: '', to: 'Backs' },
      { kind: 'number', field: 'rounds', from: 1, to: 3 },
    ]);
  });
});
