import { screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { starterRoutines } from '../../src/circuit/starter-routines';
import type { FileFault, ImportedRoutine } from '../../src/contract/desk-files';
import { DeskStage, closeDesk, settle, shown } from './desk-stage';

let stage: DeskStage;

beforeEach(() => {
  stage = new DeskStage();
});

afterEach(closeDesk);

function imported(
  at: number,
  compared: ImportedRoutine['compared'],
  name?: string,
): ImportedRoutine {
  const routine = starterRoutines()[at];
  if (routine === undefined) {
    throw new Error(`No starter ${at}`);
  }
  const named =
    name === undefined ? routine : { ...routine, name: { kind: 'own', text: name } as const };
  return { routine: named, compared, ...(compared === 'new' ? {} : { hereId: routine.id }) };
}

async function openGood(routines: readonly ImportedRoutine[]): Promise<void> {
  stage.bridge.importChoice = {
    kind: 'chosen',
    value: { kind: 'good', fileName: 'runners.json', previewId: 'preview', routines },
  };
  await stage.showUnlocked();
  await stage.press('Import');
}

async function openFaulty(faults: readonly FileFault[]): Promise<void> {
  stage.bridge.importChoice = {
    kind: 'chosen',
    value: { kind: 'faulty', fileName: 'broken.json', faults },
  };
  await stage.showUnlocked();
  await stage.press('Import');
}

describe('the import', () => {
  it('shows what is new, the same and different before anything changes', async () => {
    await openGood([imported(0, 'same'), imported(3, 'changed'), imported(4, 'new', 'Runners')]);
    const rows = screen.getAllByRole('row').slice(1);
    expect(rows.map((row) => within(row).getByRole('rowheader').textContent)).toEqual([
      'Back circuit',
      'Strong',
      'Runners',
    ]);
    expect(rows.map((row) => row.querySelector('.compared')?.textContent)).toEqual([
      'The same is here',
      'Differs',
      'New',
    ]);
    expect(stage.bridge.asked('desk:import')).toEqual([]);
  });

  it('takes in the new ones unless staff say otherwise, and reports what came of it', async () => {
    await openGood([imported(3, 'changed'), imported(4, 'new', 'Runners')]);
    await stage.user.click(screen.getByRole('button', { name: /What to do with Strong/ }));
    await stage.user.click(screen.getByRole('option', { name: 'Replace the one here' }));
    await settle();
    await stage.press('Import 2 routines');
    expect(stage.bridge.asked('desk:import')).toEqual([
      {
        previewId: 'preview',
        choices: [
          { index: 0, take: 'replace' },
          { index: 1, take: 'add' },
        ],
      },
    ]);
    expect(shown()).toContain('Imported: 1 new, 1 replaced, 0 left out.');
  });

  it('has nothing to accept where nothing would come in', async () => {
    await openGood([imported(0, 'same')]);
    expect(screen.getByRole('button', { name: /^Import 0/ })).toHaveProperty('disabled', true);
  });

  it('keeps the preview where it is refused, and says why', async () => {
    stage.bridge.refusals.set('desk:import', 'expired');
    await openGood([imported(4, 'new', 'Runners')]);
    await stage.press('Import one routine');
    expect(shown()).toContain('That preview is too old.');
    expect(screen.getByRole('dialog')).toBeTruthy();
  });

  it('tells of each fault its line, its field, what it is and what to do', async () => {
    await openFaulty([
      {
        kind: 'routineProblem',
        line: 48,
        field: 'routines.0.rounds',
        routine: 'Thursday',
        problem: { kind: 'outOfBounds', field: 'rounds', least: 1, most: 10, given: 400 },
      },
      { kind: 'doubledKey', line: 61, field: 'routines.1.name' },
    ]);
    const [first, second] = screen.getAllByRole('row').slice(1);
    expect(first?.textContent).toMatch(/^48Thursdayroutines\.0\.rounds/);
    expect(first?.textContent).toContain('400, at most 10.');
    expect(second?.textContent).toMatch(/^61.*twice.*Remove one of the two\./);
    expect(screen.queryByRole('button', { name: /^Import \d/ })).toBeNull();
  });
});
