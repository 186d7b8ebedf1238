import { fireEvent } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { edited } from '../../../src/circuit/edit/edited';
import { routineOf, stepWith, timed } from '../../circuit/sample-routine';
import { closeEditorStage, openEditorStage, versionOf } from './editor-stage';
import type { EditorStage } from './editor-stage';
import { dialog, found, row, rows, typeInto } from './on-screen';

let stage: EditorStage;

beforeEach(() => {
  stage = openEditorStage();
});

afterEach(closeEditorStage);

const routine = routineOf([
  stepWith('plank', {
    exercise: 'side-plank-knee-drive',
    efforts: [timed(30, 'left'), timed(30, 'right')],
  }),
  stepWith('bug'),
]);

/** Presses a chord of the editor with Control. */
async function chord(key: string): Promise<void> {
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ctrlKey: true });
  await stage.pass(50);
}

function dose(stepId: string): HTMLElement {
  return found('input.stepper-input', /^/, row(stepId));
}

/** The routine as it was last saved. */
function lastSaved(): unknown {
  return stage.last('desk:save-routine');
}

const withFirstDose = (seconds: number) => ({
  routine: {
    circuit: { stations: [{ efforts: [timed(seconds, 'left'), timed(30, 'right')] }, {}] },
  },
});

describe('a number that is still being typed', () => {
  it('is saved by the keyboard, and the focus stays in its field', async () => {
    await stage.show(routine);
    typeInto(dose('plank'), '40');
    await chord('s');
    expect(lastSaved()).toMatchObject(withFirstDose(40));
    expect(document.activeElement).toBe(dose('plank'));
  });

  it('is saved by a press on "Save", although nothing else has changed', async () => {
    await stage.show(routine);
    typeInto(dose('plank'), '40');
    await stage.press('Save');
    expect(lastSaved()).toMatchObject(withFirstDose(40));
  });

  it('is what the next undo takes back', async () => {
    await stage.show(routine);
    await stage.fromMenu(/More for Dead bug/, 'Duplicate');
    typeInto(dose('plank'), '40');
    await chord('z');
    expect(dose('plank')).toHaveProperty('value', '30');
    expect(rows()).toHaveLength(3);
  });
});

it('takes two visits to one number as two edits', async () => {
  await stage.show(routine);
  for (const seconds of ['40', '45']) {
    typeInto(dose('plank'), seconds);
    row('bug').focus();
    await stage.pass(50);
  }
  await chord('z');
  expect(dose('plank')).toHaveProperty('value', '40');
});

it('says so where there is nothing to save', async () => {
  await stage.show(routine);
  await stage.press('Save');
  expect(lastSaved()).toBeUndefined();
  expect(document.body.textContent).toContain('Nothing has changed');
});

describe('a save that takes its time', () => {
  it('is not met by a second one, nor by a key that is held down', async () => {
    await stage.show(routine);
    stage.saveMs = 500;
    await stage.fromMenu(/More for Dead bug/, 'Duplicate');
    fireEvent.keyDown(document.body, { key: 's', ctrlKey: true, repeat: true });
    await stage.pass(1000);
    expect(lastSaved()).toBeUndefined();
    await chord('s');
    await chord('s');
    await stage.pass(1000);
    expect(stage.asked.filter(({ channel }) => channel === 'desk:save-routine')).toHaveLength(1);
    expect(document.querySelector('.dialog-overlay')).toBeNull();
  });
});

describe('a save that somebody else was ahead of', () => {
  const theirs = edited(routine, { kind: 'removeStep', stepId: 'bug' });

  async function meet(): Promise<void> {
    await stage.show(routine);
    stage.versions = [versionOf(theirs, 2), ...stage.versions];
    await stage.fromMenu(/More for Dead bug/, 'Duplicate');
    await stage.press('Save, with a reason');
    await stage.user.type(found('input', /^/, found('.field', /^Who/)), 'Kim');
    await stage.press('Save', dialog());
  }

  it('shows who it was and the difference, step by step', async () => {
    await meet();
    const box = dialog();
    expect(box.textContent).toContain('Anna saved version 2');
    expect(box.textContent).toContain('Added to Circuit, place 2');
  });

  it('saves the work as a copy and leaves theirs', async () => {
    await meet();
    await stage.press('Save mine as a copy');
    expect(stage.last('desk:save-routine')).toMatchObject({
      basedOn: 0,
      savedBy: 'Kim',
      reason: 'Saved beside version 2',
      routine: { name: { kind: 'own', text: 'Sample, copy' } },
    });
    expect(stage.closed).toBe(1);
  });

  it('saves the work as a copy once, however often it is pressed', async () => {
    await meet();
    stage.saveMs = 500;
    const copy = found('button', 'Save mine as a copy');
    await stage.user.click(copy);
    await stage.user.click(copy);
    await stage.pass(1000);
    // The one that met theirs, and the copy.
    expect(stage.asked.filter(({ channel }) => channel === 'desk:save-routine')).toHaveLength(2);
  });

  it('leaves no draft of what was saved as a copy', async () => {
    await meet();
    await stage.press('Save mine as a copy');
    await stage.pass(2000);
    expect(stage.last('desk:keep-draft')).toBeUndefined();
    expect(stage.last('desk:drop-draft')).toBe(routine.id);
  });

  it('takes theirs, from where the next save is none in between', async () => {
    await meet();
    await stage.press('Take theirs');
    expect(rows()).toHaveLength(1);
    await stage.fromMenu(/More for Side plank/, 'Duplicate');
    await stage.press('Save');
    expect(stage.versions[0]?.version).toBe(3);
  });
});

describe('work that was not saved', () => {
  it('goes back to the saved one, from where the next save is none in between', async () => {
    const draft = edited(routine, { kind: 'removeStep', stepId: 'bug' });
    await stage.show(routine, { edited: draft, basedOn: 0 });
    await stage.press('Go back to the saved one');
    await stage.fromMenu(/More for Dead bug/, 'Duplicate');
    await stage.press('Save');
    expect(stage.versions[0]?.version).toBe(2);
  });
});

describe('work that cannot be kept', () => {
  async function leave(): Promise<void> {
    await stage.show(routine);
    stage.refusals.set('desk:keep-draft', 'cannot-save');
    await stage.fromMenu(/More for Dead bug/, 'Duplicate');
    await stage.press('Back');
  }

  it('says so, and why, before the editor is left', async () => {
    await leave();
    expect(stage.closed).toBe(0);
    expect(dialog().textContent).toContain('The disk did not take it.');
    expect(document.querySelector('.editor-status')?.textContent).toBe('not kept');
    await stage.press('Stay here');
    expect(rows()).toHaveLength(3);
  });

  it('is kept by the next try', async () => {
    await leave();
    await stage.press('Stay here');
    stage.refusals.clear();
    await stage.press('Back');
    expect(stage.closed).toBe(1);
  });

  it('is lost only by whom was told so', async () => {
    await leave();
    await stage.press('Leave and lose it');
    expect(stage.closed).toBe(1);
  });
});
