import { describe, expect, it } from 'vitest';
import { historyOf, redone, settled, undone, withEdit } from '../../../src/circuit/edit/history';
import { routineOf, stepWith } from '../sample-routine';

const first = historyOf(routineOf([stepWith('bug')]));

function typed(note: string) {
  return { kind: 'setStep', stepId: 'bug', change: { note } } as const;
}

describe('a history', () => {
  it('takes typing in one field as one edit', () => {
    const written = ['S', 'Sl', 'Slow'].map(typed).reduce(withEdit, first);
    expect(written.present.circuit.stations[0]?.note).toBe('Slow');
    expect(undone(written).present).toBe(first.present);
  });

  it('keeps nothing of typing that came back to what it was', () => {
    const back = ['S', 'Sl', 'S', ''].map(typed).reduce(withEdit, first);
    expect(back.past).toEqual([]);
    expect(undone(back)).toBe(back);
  });

  it('begins another edit once the field was left', () => {
    const once = withEdit(first, typed('Slow'));
    const twice = withEdit(settled(once), typed('Slowly'));
    expect(undone(twice).present).toEqual(once.present);
  });

  it('begins another edit in another field, and after an undo', () => {
    const noted = withEdit(first, typed('Slow'));
    const loaded = withEdit(noted, { kind: 'setStep', stepId: 'bug', change: { loadKg: 2 } });
    expect(loaded.past).toHaveLength(2);
    expect(withEdit(undone(loaded), typed('Slowly')).past).toHaveLength(2);
  });

  it('forgets what was undone when something else is done', () => {
    const other = withEdit(undone(withEdit(first, typed('Slow'))), typed('Fast'));
    expect(redone(other)).toBe(other);
  });

  it('keeps nothing of an edit that changes nothing', () => {
    expect(withEdit(first, typed(''))).toBe(first);
    expect(withEdit(first, { kind: 'startWith', stepId: 'bug', way: 'whole' })).toBe(first);
  });
});
