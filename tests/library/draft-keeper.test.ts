import { beforeEach, describe, expect, it } from 'vitest';
import { DraftKeeper } from '../../src/library/draft-keeper';
import { routineOf, stepWith } from '../circuit/sample-routine';
import { deskData } from '../desk/desk-data';
import { FakeDeskBridge } from '../desk/fake-desk-bridge';

const routine = routineOf([stepWith('bug')]);
const changed = { ...routine, purpose: 'For long runs' };
const toSave = { routine, basedOn: 3, savedBy: '', reason: '' };

let bridge: FakeDeskBridge;
let keeper: DraftKeeper;

beforeEach(() => {
  bridge = new FakeDeskBridge(deskData());
  keeper = new DraftKeeper(bridge);
});

describe('work that is kept during a save', () => {
  it('leaves no draft where it is what was saved', async () => {
    const saving = keeper.save(toSave);
    const keeping = keeper.keep({ routine, basedOn: 3 });
    await Promise.all([saving, keeping]);
    expect(bridge.asked('desk:keep-draft')).toEqual([]);
  });

  it('is based on what was saved where more was typed meanwhile', async () => {
    const saving = keeper.save(toSave);
    const keeping = keeper.keep({ routine: changed, basedOn: 3 });
    await Promise.all([saving, keeping]);
    expect(bridge.asked('desk:keep-draft')).toEqual([{ routine: changed, basedOn: 4 }]);
  });

  it('stays as it was where the save is refused', async () => {
    bridge.refusals.set('desk:save-routine', 'cannot-save');
    const saving = keeper.save(toSave);
    const keeping = keeper.keep({ routine, basedOn: 3 });
    await Promise.all([saving, keeping]);
    expect(bridge.asked('desk:keep-draft')).toEqual([{ routine, basedOn: 3 }]);
  });

  it('waits for no save of another routine', async () => {
    const saving = keeper.save({ ...toSave, routine: { ...routine, id: 'other' } });
    await Promise.all([saving, keeper.keep({ routine, basedOn: 3 })]);
    expect(bridge.asked('desk:keep-draft')).toEqual([{ routine, basedOn: 3 }]);
  });
});

describe('work that the lock refused to keep', () => {
  beforeEach(async () => {
    bridge.refusals.set('desk:keep-draft', 'locked');
    await keeper.keep({ routine, basedOn: 3 });
    bridge.refusals.clear();
    bridge.calls.length = 0;
  });

  it('is kept once the desk is open again, once', async () => {
    await keeper.keepUnkept();
    await keeper.keepUnkept();
    expect(bridge.asked('desk:keep-draft')).toEqual([{ routine, basedOn: 3 }]);
  });

  it('is held on to where the disk refuses it then, and tried again', async () => {
    bridge.refusals.set('desk:keep-draft', 'cannot-save');
    await keeper.keepUnkept();
    bridge.refusals.clear();
    await keeper.keepUnkept();
    expect(bridge.asked('desk:keep-draft')).toEqual([
      { routine, basedOn: 3 },
      { routine, basedOn: 3 },
    ]);
  });

  it('is forgotten where newer work was kept, saved or thrown away since', async () => {
    await keeper.drop(routine.id);
    await keeper.keepUnkept();
    expect(bridge.asked('desk:keep-draft')).toEqual([]);
  });
});
