import { describe, expect, it } from 'vitest';
import { routineStore } from '../../../electron/main/storage/routine-store';
import type { SavedValue } from '../../../electron/main/storage/saved-value';
import type { Routine } from '../../../src/circuit/routine';
import { starterRoutines } from '../../../src/circuit/starter-routines';
import { done, refused } from '../../../src/contract/outcome';
import type { SavedRoutines } from '../../../src/contract/saved-shapes';
import { mostRoutines } from '../../../src/contract/schemas';

function storeOf(routines: readonly Routine[], canSave = true) {
  let current: SavedRoutines = { routines };
  const saved: SavedValue<SavedRoutines> = {
    current: () => current,
    notices: [],
    change: (next) => {
      const outcome = next(current);
      if (outcome.kind === 'refused' || !canSave) {
        return Promise.resolve(outcome.kind === 'refused' ? outcome : refused('cannot-save'));
      }
      current = outcome.value;
      return Promise.resolve(outcome);
    },
  };
  return { store: routineStore(saved), ids: () => current.routines.map(({ id }) => id) };
}

const starters = starterRoutines();
const [first] = starters;
if (first === undefined) {
  throw new Error('There are no starter routines.');
}
const own: Routine = { ...first, id: 'own', name: { kind: 'own', text: 'Ours' } };
const endless: Routine = { ...own, id: 'endless', circuit: { ...own.circuit, rounds: 99 } };

describe('routineStore', () => {
  it('lists routines in their order', () => {
    expect(storeOf(starters).store.list()).toEqual(starters);
  });

  it('saves a new routine at the end and a known one in its place', async () => {
    const { store, ids } = storeOf(starters);
    expect(await store.save(own)).toEqual(done(own));
    expect(ids()).toEqual([...starters.map(({ id }) => id), 'own']);
    const longer = { ...first, getReadySeconds: 15 };
    expect(await store.save(longer)).toEqual(done(longer));
    expect(store.list()[0]).toEqual(longer);
    expect(ids()).toHaveLength(starters.length + 1);
  });

  it.each([null, 7, [], {}, { ...own, extra: 1 }, { ...own, id: '../own' }])(
    'refuses what is no routine: %j',
    async (candidate) => {
      const { store, ids } = storeOf(starters);
      expect(await store.save(candidate)).toMatchObject({ problem: 'wrong-shape' });
      expect(ids()).toHaveLength(starters.length);
    },
  );

  it('refuses a routine that breaks its bounds', async () => {
    const { store } = storeOf(starters);
    expect(await store.save(endless)).toEqual(refused('routine-problems'));
    expect(await store.save({ ...own, name: { kind: 'own', text: '  ' } })).toEqual(
      refused('routine-problems'),
    );
  });

  it('has an end', async () => {
    const many = Array.from({ length: mostRoutines }, (_none, index) => ({
      ...own,
      id: `r${index}`,
    }));
    const { store } = storeOf(many);
    expect(await store.save(own)).toEqual(refused('too-many'));
    expect(await store.save({ ...own, id: 'r5' })).toMatchObject({ kind: 'done' });
  });

  it('removes a routine, once', async () => {
    const { store, ids } = storeOf([own, first]);
    expect(await store.remove('own')).toEqual(done('own'));
    expect(ids()).toEqual([first.id]);
    expect(await store.remove('own')).toEqual(refused('not-found'));
  });

  it('passes on that the disk refuses', async () => {
    const { store } = storeOf(starters, false);
    expect(await store.save(own)).toEqual(refused('cannot-save'));
    expect(await store.remove(first.id)).toEqual(refused('cannot-save'));
  });

  it('leaves out a saved routine that cannot run, says so, and does not drop it from the disk', async () => {
    const { store, ids } = storeOf([endless, own]);
    expect(store.list()).toEqual([own]);
    expect(store.notices).toEqual([
      { kind: 'routine-left-out', file: 'routines', routineId: 'endless' },
    ]);
    await store.save({ ...own, getReadySeconds: 20 });
    expect(ids()).toEqual(['endless', 'own']);
  });
});
