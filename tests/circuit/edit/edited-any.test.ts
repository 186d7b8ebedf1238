import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileTimeline } from '../../../src/circuit/compile-timeline';
import { edited } from '../../../src/circuit/edit/edited';
import { historyOf, redone, undone, withEdit } from '../../../src/circuit/edit/history';
import type { History } from '../../../src/circuit/edit/history';
import { problemsOf } from '../../../src/circuit/routine-problems';
import { routineSchema } from '../../../src/contract/routine-schema';
import { arbitraryRoutine } from '../arbitrary-routine';
import { arbitraryEdit } from './arbitrary-edit';

const edits = fc.array(arbitraryEdit, { maxLength: 25 });

function allTheWay(history: History, way: (one: History) => History): History {
  const next = way(history);
  return next === history ? history : allTheWay(next, way);
}

describe('edited, for any sequence of edits', () => {
  it('gives a routine that can be saved, opened again and laid out', () => {
    fc.assert(
      fc.property(arbitraryRoutine, edits, (routine, sequence) => {
        const last = sequence.reduce(edited, routine);
        expect(routineSchema.safeParse(last).error).toBeUndefined();
        expect(Number.isInteger(compileTimeline(last).totalMs)).toBe(true);
      }),
    );
  });

  it('never gives two steps one id, an exercise a level that it lacks, or a side that it has not', () => {
    fc.assert(
      fc.property(arbitraryRoutine, edits, (routine, sequence) => {
        const sensible = sequence.filter(({ kind }) => kind !== 'addEffort' && kind !== 'setDose');
        const kinds = problemsOf(sensible.reduce(edited, routine)).map(({ kind }) => kind);
        expect(kinds).not.toContain('stepIdTwice');
        expect(kinds).not.toContain('levelMissing');
        expect(kinds).not.toContain('wayUnfit');
        expect(kinds).not.toContain('repsUncounted');
      }),
    );
  });

  it('leaves the routine that it was given as it was', () => {
    fc.assert(
      fc.property(arbitraryRoutine, edits, (routine, sequence) => {
        const before = structuredClone(routine);
        sequence.reduce(edited, routine);
        expect(routine).toEqual(before);
      }),
    );
  });
});

describe('a history, for any sequence of edits', () => {
  it('is the first routine when all is undone, and the last when all is done again', () => {
    fc.assert(
      fc.property(arbitraryRoutine, edits, (routine, sequence) => {
        const full = sequence.reduce(withEdit, historyOf(routine));
        const back = allTheWay(full, undone);
        expect(back.present).toEqual(routine);
        expect(allTheWay(back, redone).present).toEqual(full.present);
      }),
    );
  });

  it('steps back and forth through the same routines wherever one turns around', () => {
    fc.assert(
      fc.property(arbitraryRoutine, edits, fc.array(fc.boolean()), (routine, sequence, turns) => {
        const full = sequence.reduce(withEdit, historyOf(routine));
        const all = [...full.past, full.present];
        const walked = turns.reduce((one, back) => (back ? undone(one) : redone(one)), full);
        expect([...walked.past, walked.present, ...walked.future]).toEqual(all);
      }),
    );
  });
});
