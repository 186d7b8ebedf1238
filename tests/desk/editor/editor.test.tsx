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

function total(): string {
  return document.querySelector('.editor-total output')?.textContent ?? '';
}

describe('the editor', () => {
  it('shows every step with its doses, and the total time', async () => {
    await stage.show(routine);
    expect(rows()).toHaveLength(2);
    expect(total()).toBe('2:50');
  });

  it('makes the side plank easier and its left side longer, and saves it in five presses', async () => {
    await stage.show(routine);
    await stage.user.click(found('label', 'Easier', row('plank')));
    const left = found('button', /^Increase/, row('plank'));
    await stage.user.click(left);
    await stage.user.click(left);
    await stage.press('Save');
    expect(stage.last('desk:save-routine')).toMatchObject({
      basedOn: 1,
      routine: {
        circuit: {
          stations: [
            { id: 'plank', level: 'easier', efforts: [timed(40, 'left'), timed(30, 'right')] },
            { id: 'bug' },
          ],
        },
      },
    });
    expect(document.body.textContent).toContain('Saved as version 2.');
  });

  it('undoes and does again by the keyboard, wherever the focus is', async () => {
    await stage.show(routine);
    await stage.fromMenu(/More for Dead bug/, 'Remove');
    expect(rows()).toHaveLength(1);
    await stage.user.keyboard('{Control>}z{/Control}');
    expect(rows()).toHaveLength(2);
    await stage.user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    expect(rows()).toHaveLength(1);
  });

  it('leaves the focus on the next row when one is removed', async () => {
    await stage.show(routine);
    await stage.fromMenu(/More for Side plank/, 'Remove');
    expect(document.activeElement).toBe(row('bug'));
  });

  it('keeps a draft a second after the last change, and not before', async () => {
    await stage.show(routine);
    await stage.fromMenu(/More for Side plank/, 'Left side: 10 s more');
    await stage.pass(600);
    expect(stage.last('desk:keep-draft')).toBeUndefined();
    await stage.pass(500);
    expect(stage.last('desk:keep-draft')).toMatchObject({ basedOn: 1 });
    expect(document.body.textContent).toContain('draft kept');
  });

  it('keeps the draft before it goes back to the list', async () => {
    await stage.show(routine);
    await stage.fromMenu(/More for Dead bug/, 'Duplicate');
    await stage.press('Back');
    expect(stage.last('desk:keep-draft')).toMatchObject({ basedOn: 1 });
    expect(stage.closed).toBe(1);
  });

  it('leaves no draft of work that was saved just before', async () => {
    await stage.show(routine);
    await stage.fromMenu(/More for Dead bug/, 'Duplicate');
    await stage.press('Save');
    await stage.press('Back');
    await stage.pass(2000);
    expect(stage.last('desk:keep-draft')).toBeUndefined();
    expect(stage.closed).toBe(1);
  });

  it('says that unsaved work is back, with the way to what is saved', async () => {
    const draft = edited(routine, { kind: 'removeStep', stepId: 'bug' });
    await stage.show(routine, { edited: draft });
    expect(document.body.textContent).toContain('Work that was not saved is back.');
    await stage.press('Go back to the saved one');
    expect(rows()).toHaveLength(2);
  });
});

describe('what is wrong', () => {
  it('may be a level that is not in the catalogue any more', async () => {
    const alternates = [{ exercise: 'cat-camel', level: 'easier' }] as const;
    const lost = stepWith('lost', { exercise: 'cat-camel', level: 'harder' });
    const saved = routineOf([lost, stepWith('bug', { alternates })]);
    await stage.show(saved);
    expect(row('lost').textContent).toContain('This exercise has no such level.');
    expect(row('bug').textContent).toContain('An alternate is not in the catalogue.');
    expect(total()).toBe('1:20');
    const dose = { kind: 'reps', reps: 8 } as const;
    const earlier = edited(saved, { kind: 'setDose', stepId: 'lost', effort: 1, dose });
    stage.versions = [versionOf(earlier, 1)];
    await stage.press('Versions');
    expect(dialog().textContent).toContain('8 reps → 30 s');
  });

  const faulty = routineOf([stepWith('bug', { efforts: [timed(90), timed(30)] })]);

  it('stands beside its field and in a list that leads there, and keeps the routine from being saved', async () => {
    await stage.show(faulty, { basedOn: 0 });
    expect(row('bug').textContent).toContain('90 is not from 15 to 45');
    await stage.press(/^1\. Dead bug/);
    await stage.pass(100);
    const field = document.querySelector('[data-field="bug doseSeconds 1"] input');
    expect(field).not.toBeNull();
    expect(document.activeElement).toBe(field);
    await stage.press('Save');
    expect(stage.last('desk:save-routine')).toBeUndefined();
  });
});

describe('the dialogs', () => {
  it('add an exercise behind the step that was chosen', async () => {
    await stage.show(routine);
    await stage.user.click(row('plank'));
    await stage.press(/Add exercise/);
    await stage.press(/Single-leg bridge/, dialog());
    expect(rows()).toEqual(['plank', 'single-leg-bridge', 'bug']);
  });

  it('add exercises one behind the other at the end where nobody chose a step', async () => {
    await stage.show(routine);
    // As the editor does when it opens.
    row('plank').focus();
    for (const name of [/Single-leg bridge/, /Superman/, /Side plank/]) {
      await stage.press(/Add exercise/);
      await stage.press(name, dialog());
    }
    const added = ['single-leg-bridge', 'weighted-superman', 'side-plank-knee-drive'];
    expect(rows()).toEqual(['plank', 'bug', ...added]);
    await stage.pass(100);
    expect(document.activeElement).toBe(row('side-plank-knee-drive'));
  });

  it('change all doses, after the new total was seen', async () => {
    await stage.show(routine);
    await stage.press(/Change all/);
    const box = dialog();
    await stage.user.click(found('label', 'Doses', box));
    typeInto(found('input.stepper-input', /^/, box), '150');
    fireEvent.blur(found('input.stepper-input', /^/, box));
    await stage.pass(50);
    expect(box.textContent).toContain('Total time 2:50 → 3:50');
    await stage.press('Change', box);
    expect(total()).toBe('3:50');
  });

  it('change all doses by a number that is still being typed', async () => {
    await stage.show(routine);
    await stage.press(/Change all/);
    await stage.user.click(found('label', 'Doses', dialog()));
    typeInto(found('input.stepper-input', /^/, dialog()), '150');
    await stage.press('Change', dialog());
    expect(total()).toBe('3:50');
  });

  it('change the pauses for moving on and leave those for switching', async () => {
    await stage.show(routine);
    await stage.press(/Change all/);
    const box = dialog();
    await stage.user.click(found('label', 'Move pauses', box));
    const field = found('input[type=text], input:not([type])', /^/, box);
    fireEvent.change(field, { target: { value: '35' } });
    fireEvent.blur(field);
    await stage.pass(50);
    await stage.press('Change', box);
    for (const stepId of ['plank', 'bug']) {
      expect(row(stepId).textContent).toMatch(/switch 10 s.*move 35 s/);
    }
  });

  it('bring an earlier version back, which can be undone', async () => {
    await stage.show(routine);
    const earlier = edited(routine, { kind: 'removeStep', stepId: 'bug' });
    stage.versions = [...stage.versions, versionOf(earlier, 0)];
    await stage.press('Versions');
    expect(found('button', 'Bring back version 1', dialog())).toHaveProperty('disabled', true);
    await stage.press(/Version 0/);
    expect(dialog().textContent).toContain('Added to Circuit, place 2');
    await stage.press('Bring back version 0');
    expect(rows()).toHaveLength(1);
    await stage.press('Undo', found('header', /./));
    expect(rows()).toHaveLength(2);
  });

  it('say who saved and why, where somebody wants to', async () => {
    await stage.show(routine);
    await stage.fromMenu(/More for Dead bug/, 'Duplicate');
    await stage.press('Save, with a reason');
    await stage.user.type(found('input', /^/, found('.field', /^Who/)), 'Kim');
    await stage.user.type(found('input', /^/, found('.field', /^Why/)), 'Twice');
    await stage.press('Save', dialog());
    expect(stage.last('desk:save-routine')).toMatchObject({ savedBy: 'Kim', reason: 'Twice' });
  });

  it('make the doses of a step the default of its exercise', async () => {
    await stage.show(routine);
    await stage.fromMenu(/More for Dead bug/, 'Make this the default');
    expect(stage.last('desk:save-settings')).toMatchObject({
      stepDefaults: [{ exercise: 'dead-bug', efforts: [timed(30), timed(30)] }],
    });
  });

  it('print nothing whose exercise is no longer there, and say so', async () => {
    await stage.show(routineOf([stepWith('bug', { exercise: 'brisk-march', level: 'harder' })]));
    await stage.press('Print');
    expect(dialog().textContent).toContain('no longer in this program');
    expect(found('button', 'Save as PDF', dialog())).toHaveProperty('disabled', true);
  });
});
