import { screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { starterRoutines } from '../../src/circuit/starter-routines';
import { english } from '../../src/text/en/english';
import { deskData } from './desk-data';
import { DeskStage, closeDesk, listedNames, settle, shown } from './desk-stage';

let stage: DeskStage;

beforeEach(() => {
  stage = new DeskStage();
});

afterEach(closeDesk);

const starters = english.wall.starters;

function offeredNames(): readonly string[] {
  const list = screen.getByRole('grid', { name: 'On the wall' });
  return [...list.querySelectorAll('.offered-name')].map((name) => name.textContent);
}

describe('the list of routines', () => {
  it('shows each with its length, equipment and last change', async () => {
    await stage.showUnlocked();
    expect(listedNames()).toEqual(Object.values(starters));
    const [first] = screen.getAllByRole('row');
    expect(first?.textContent).toContain('21:30');
    expect(first?.textContent).toContain('Anna');
    expect(first?.textContent).toContain('5 Jan');
  });

  it('shows what a routine is for beside what it needs', async () => {
    const { library } = stage.bridge.data;
    const routines = library.routines.map((version) => ({
      ...version,
      routine: { ...version.routine, purpose: 'For Thursdays' },
    }));
    stage.bridge.data = deskData({ library: { ...library, routines } });
    await stage.showUnlocked();
    const [purpose, needs] = document.querySelectorAll('.row-name .row-quiet');
    expect(purpose?.textContent).toBe('For Thursdays');
    expect(needs?.textContent).toBe('Exercise ball, mat');
  });

  it('finds routines by words of their names, in any order and case', async () => {
    await stage.showUnlocked();
    await stage.user.type(screen.getByRole('searchbox'), 'full BACK');
    await settle();
    expect(listedNames()).toEqual([starters['back-circuit-with-warm-up']]);
    await stage.press('Clear the search');
    expect(listedNames()).toHaveLength(7);
  });

  it('says so where nothing is found', async () => {
    await stage.showUnlocked();
    await stage.user.type(screen.getByRole('searchbox'), 'swimming');
    await settle();
    expect(shown()).toContain('No routine has these words');
  });

  it('offers a routine on the wall, last, and takes it off again', async () => {
    await stage.showUnlocked();
    const offer = screen.getByRole('switch', { name: 'Strong on the wall' });
    await stage.user.click(offer);
    await settle();
    expect(offeredNames().at(-1)).toBe('Strong');
    expect(stage.bridge.data.library.shelf.offered.at(-1)).toBe('strong');
    await stage.user.click(screen.getByRole('switch', { name: 'Strong on the wall' }));
    await settle();
    expect(offeredNames()).not.toContain('Strong');
  });

  it('changes the order of the wall by the menu', async () => {
    await stage.showUnlocked();
    const wall = screen.getByRole('grid', { name: 'On the wall' });
    await stage.press('More for Starter', wall);
    await stage.user.click(screen.getByRole('menuitem', { name: 'Move to the top' }));
    await settle();
    expect(offeredNames()[0]).toBe('Starter');
    expect(stage.bridge.data.library.shelf.offered[0]).toBe('starter');
  });

  it('shows the order that is kept where a new one is refused, and says why', async () => {
    stage.bridge.refusals.set('desk:set-shelf', 'cannot-save');
    await stage.showUnlocked();
    await stage.user.click(screen.getByRole('switch', { name: 'Strong on the wall' }));
    await settle();
    expect(offeredNames()).not.toContain('Strong');
    expect(shown()).toContain('The disk did not take it');
  });

  it('deletes a routine and brings it back, with its place on the wall', async () => {
    await stage.showUnlocked();
    await stage.choose('More for Back circuit', 'Delete');
    expect(listedNames()).not.toContain('Back circuit');
    await stage.press('Undo');
    expect(listedNames()).toContain('Back circuit');
    expect(offeredNames()[0]).toBe('Back circuit');
  });

  it('puts a routine away, takes it off the wall, and undoes both', async () => {
    await stage.showUnlocked();
    await stage.choose('More for Back circuit', 'Archive');
    expect(offeredNames()).not.toContain('Back circuit');
    await stage.user.click(screen.getByRole('radio', { name: 'Archive' }));
    await settle();
    expect(listedNames()).toEqual(['Back circuit']);
    await stage.press('Undo');
    expect(offeredNames()[0]).toBe('Back circuit');
  });

  it('undoes only what is to be undone', async () => {
    await stage.showUnlocked();
    await stage.choose('More for Back circuit', 'Archive');
    await stage.user.click(screen.getByRole('switch', { name: 'Strong on the wall' }));
    await settle();
    await stage.press('Undo');
    expect(offeredNames()).toEqual(['Back circuit', 'Back circuit, full', 'Starter', 'Strong']);
  });

  it('renames a routine as a new version', async () => {
    await stage.showUnlocked();
    await stage.choose('More for Strong', 'Rename');
    const name = screen.getByRole('textbox', { name: 'Name' });
    await stage.user.clear(name);
    await stage.user.type(name, 'Thursday');
    await stage.user.type(screen.getByRole('textbox', { name: 'Who' }), 'Berta{Enter}');
    await settle();
    expect(listedNames()).toContain('Thursday');
    expect(stage.bridge.asked('desk:save-routine')).toMatchObject([
      { basedOn: 1, savedBy: 'Berta', reason: 'Renamed' },
    ]);
    await stage.choose('More for Starter', 'Rename');
    expect(screen.getByRole('textbox', { name: 'Who' })).toHaveProperty('value', 'Berta');
  });

  it('keeps the work that is not saved when it renames a routine', async () => {
    const strong = starterRoutines().find(({ id }) => id === 'strong');
    if (strong === undefined) {
      throw new Error('No such starter');
    }
    const routine = { ...strong, purpose: 'For Thursdays' };
    const { library } = stage.bridge.data;
    const drafts = [{ routine, basedOn: 1, keptAt: '2026-11-01T08:00:00.000Z' }];
    stage.bridge.data = deskData({ library: { ...library, drafts } });
    await stage.showUnlocked();
    await stage.choose('More for Strong', 'Rename');
    const name = screen.getByRole('textbox', { name: 'Name' });
    await stage.user.clear(name);
    await stage.user.type(name, 'Thursday{Enter}');
    await settle();
    expect(stage.bridge.asked('desk:save-routine')).toMatchObject([{ draft: 'takesName' }]);
    expect(stage.bridge.asked('desk:keep-draft')).toEqual([]);
    await stage.choose('More for Thursday', 'Edit');
    expect(screen.getByRole('textbox', { name: 'Name of the routine' })).toHaveProperty(
      'value',
      'Thursday',
    );
    expect(screen.getByDisplayValue('For Thursdays')).toBeTruthy();
  });

  it('keeps a new name that was refused for another try', async () => {
    stage.bridge.refusals.set('desk:save-routine', 'cannot-save');
    await stage.showUnlocked();
    await stage.choose('More for Strong', 'Rename');
    const name = screen.getByRole('textbox', { name: 'Name' });
    await stage.user.clear(name);
    await stage.user.type(name, 'Thursday{Enter}');
    await settle();
    expect(name).toHaveProperty('value', 'Thursday');
    stage.bridge.refusals.clear();
    await stage.press('Save');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(listedNames()).toContain('Thursday');
  });

  it('opens a copy of a routine and keeps it as a draft', async () => {
    await stage.showUnlocked();
    await stage.choose('More for Back circuit', 'Duplicate');
    const [draft] = stage.bridge.data.library.drafts;
    expect(draft?.routine.name).toEqual({ kind: 'own', text: 'Back circuit, copy' });
    expect(draft?.routine.circuit).toEqual(starterRoutines()[0]?.circuit);
    expect(draft?.basedOn).toBe(0);
    expect(screen.queryByRole('grid', { name: 'Routines' })).toBeNull();
  });

  it('exports the chosen ones to one file', async () => {
    await stage.showUnlocked();
    await stage.user.click(screen.getByRole('checkbox', { name: 'Choose Strong' }));
    await stage.user.click(screen.getByRole('checkbox', { name: 'Choose Starter' }));
    const bar = screen.getByRole('group', { name: 'With the chosen ones' });
    expect(bar.textContent).toContain('2 chosen');
    await stage.press('Export', bar);
    expect(stage.bridge.asked('desk:export')).toEqual([['starter', 'strong']]);
    expect(shown()).toContain('2 routines are written to routines.backline.');
  });

  it.each(['Choose none', 'Export', 'Archive', 'Delete'])(
    'keeps the focus in the list after %s for the chosen ones',
    async (action) => {
      await stage.showUnlocked();
      await stage.user.click(screen.getByRole('checkbox', { name: 'Choose Strong' }));
      await stage.press(action, screen.getByRole('group', { name: 'With the chosen ones' }));
      const list = screen.getByRole('grid', { name: 'Routines' });
      expect(list.contains(document.activeElement)).toBe(true);
    },
  );

  it('lists a draft that was never saved, which cannot be offered', async () => {
    const [routine] = starterRoutines();
    if (routine === undefined) {
      throw new Error('No starter');
    }
    const draft = { ...routine, id: 'begun', name: { kind: 'own', text: 'Begun' } as const };
    const { library } = stage.bridge.data;
    const drafts = [{ routine: draft, basedOn: 0, keptAt: '2026-11-01T08:00:00.000Z' }];
    stage.bridge.data = deskData({ library: { ...library, drafts } });
    await stage.showUnlocked();
    expect(listedNames()[0]).toBe('Begun');
    const [row] = screen.getAllByRole('row');
    if (row === undefined) {
      throw new Error('No row');
    }
    expect(within(row).getByText('Draft')).toBeTruthy();
    expect(within(row).getByRole('switch')).toHaveProperty('disabled', true);
  });

  it('says in plain words what is wrong with the saved files', async () => {
    stage.bridge.data = deskData({
      notices: [{ kind: 'bad-file-kept', file: 'routines', keptAs: 'routines.bad-1' }],
    });
    await stage.showUnlocked();
    expect(shown()).toContain('A file could not be read.');
    expect(shown()).toContain('routines.bad-1');
  });

  it('leads back to the wall where the data does not come', async () => {
    stage.bridge.refusals.set('desk:load', 'internal');
    await stage.showUnlocked();
    await stage.press('Back to the wall');
    expect(stage.bridge.asked('desk:close')).toHaveLength(1);
  });

  it('offers another try where the data does not come', async () => {
    stage.bridge.refusals.set('desk:load', 'internal');
    await stage.showUnlocked();
    expect(shown()).toContain('The routines could not be opened');
    stage.bridge.refusals.clear();
    await stage.press('Try again');
    expect(listedNames()).toHaveLength(7);
  });
});
