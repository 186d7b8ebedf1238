import { beforeEach, describe, expect, it } from 'vitest';
import { starterRoutines } from '../../src/circuit/starter-routines';
import { LibraryStore } from '../../src/library/library-store';
import { deskData } from '../desk/desk-data';
import { FakeDeskBridge } from '../desk/fake-desk-bridge';

let bridge: FakeDeskBridge;
let store: LibraryStore;

beforeEach(() => {
  bridge = new FakeDeskBridge(deskData());
  store = new LibraryStore(bridge);
});

function ids(): readonly string[] {
  const state = store.state();
  return state.kind === 'ready' ? state.data.library.routines.map(({ routine }) => routine.id) : [];
}

describe('the library at the desk', () => {
  it('has nothing before it was asked for, and what main has afterwards', async () => {
    expect(store.state().kind).toBe('empty');
    await store.load();
    expect(ids()).toEqual(starterRoutines().map(({ id }) => id));
  });

  it('shows what it has where asking anew fails', async () => {
    await store.load();
    bridge.refusals.set('desk:load', 'internal');
    await store.load();
    expect(ids()).toHaveLength(7);
  });

  it('takes no answer that comes after the lock', async () => {
    const loading = store.load();
    store.forget();
    await loading;
    expect(store.state().kind).toBe('empty');
  });

  it('changes nothing where main refuses', async () => {
    await store.load();
    bridge.refusals.set('desk:delete', 'cannot-save');
    await store.delete(['strong']);
    expect(ids()).toContain('strong');
  });

  it('puts a saved routine in the place of its older version, and drops its draft', async () => {
    await store.load();
    const [routine] = starterRoutines();
    if (routine === undefined) {
      throw new Error('No starter');
    }
    await store.keepDraft({ routine, basedOn: 1 });
    const purpose = 'For long runs';
    await store.saveRoutine({
      routine: { ...routine, purpose },
      basedOn: 1,
      savedBy: 'Anna',
      reason: '',
    });
    const state = store.state();
    expect(state.kind === 'ready' && state.data.library.drafts).toEqual([]);
    expect(state.kind === 'ready' && state.data.library.routines[0]).toMatchObject({
      version: 2,
      routine: { purpose },
    });
  });

  it('keeps nothing of a restore that is answered after the lock', async () => {
    await store.load();
    const restoring = store.restore('00000000-0000-4000-8000-000000000000');
    store.forget();
    await restoring;
    expect(store.state().kind).toBe('empty');
  });

  it('changes the settings on what the change before it left', async () => {
    await store.load();
    await Promise.all([
      store.changeSettings((settings) => ({ ...settings, clinicName: 'Nord' })),
      store.changeSettings((settings) => ({ ...settings, emergencyNumber: '144' })),
    ]);
    expect(bridge.data.settings).toMatchObject({ clinicName: 'Nord', emergencyNumber: '144' });
  });

  it('tells those who listen of each change, and no longer when they stop', async () => {
    let heard = 0;
    const stop = store.subscribe(() => {
      heard += 1;
    });
    await store.load();
    expect(heard).toBe(2);
    stop();
    await store.delete(['strong']);
    expect(heard).toBe(2);
  });
});
