import { fireEvent } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { edited } from '../../../src/circuit/edit/edited';
import { routineOf, stepWith, timed } from '../../circuit/sample-routine';
import { closeEditorStage, openEditorStage, versionOf } from './editor-stage';
import type { EditorStage } from './editor-stage';

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

/** Looked up by marks and words: by role it takes seconds on a page of this size. */
function found(selector: string, name: string | RegExp, place: ParentNode = document): HTMLElement {
  const all = [...place.querySelectorAll<HTMLElement>(selector)];
  const one = all.find((element) => {
    const words = element.getAttribute('aria-label') ?? element.textContent;
    return typeof name === 'string' ? words === name : name.test(words);
  });
  if (one === undefined) {
    throw new Error(`No ${selector} ${String(name)} among: ${document.body.textContent}`);
  }
  return one;
}

function rows(): readonly (string | null)[] {
  return [...document.querySelectorAll('[data-step]')].map((one) => one.getAttribute('data-step'));
}

function row(stepId: string): HTMLElement {
  return found(`[data-step=${stepId}]`, /./);
}

function dialog(): HTMLElement {
  return found('[role=dialog], [role=alertdialog]', /./);
}

function total(): string {
  return document.querySelector('.editor-total output')?.textContent ?? '';
}

async function press(name: string | RegExp, place?: ParentNode): Promise<void> {
  await stage.user.click(found('button', name, place));
  await stage.pass(50);
}

async function fromMenu(of: RegExp, action: string): Promise<void> {
  await press(of);
  await stage.user.click(found('[role=menuitem]', action));
  await stage.pass(100);
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
    await press('Save');
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
    await fromMenu(/More for Dead bug/, 'Remove');
    expect(rows()).toHaveLength(1);
    await stage.user.keyboard('{Control>}z{/Control}');
    expect(rows()).toHaveLength(2);
    await stage.user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    expect(rows()).toHaveLength(1);
  });

  it('leaves the focus on the next row when one is removed', async () => {
    await stage.show(routine);
    await fromMenu(/More for Side plank/, 'Remove');
    expect(document.activeElement).toBe(row('bug'));
  });

  it('keeps a draft a second after the last change, and not before', async () => {
    await stage.show(routine);
    await fromMenu(/More for Side plank/, 'Left side: 10 s more');
    await stage.pass(600);
    expect(stage.last('desk:keep-draft')).toBeUndefined();
    await stage.pass(500);
    expect(stage.last('desk:keep-draft')).toMatchObject({ basedOn: 1 });
    expect(document.body.textContent).toContain('draft kept');
  });

  it('keeps the draft before it goes back to the list', async () => {
    await stage.show(routine);
    await fromMenu(/More for Dead bug/, 'Duplicate');
    await press('Back');
    expect(stage.last('desk:keep-draft')).toMatchObject({ basedOn: 1 });
    expect(stage.closed).toBe(1);
  });

  it('leaves no draft of work that was saved just before', async () => {
    await stage.show(routine);
    await fromMenu(/More for Dead bug/, 'Duplicate');
    await press('Save');
    await press('Back');
    await stage.pass(2000);
    expect(stage.last('desk:keep-draft')).toBeUndefined();
    expect(stage.closed).toBe(1);
  });

  it('says that unsaved work is back, with the way to what is saved', async () => {
    const draft = edited(routine, { kind: 'removeStep', stepId: 'bug' });
    await stage.show(routine, { edited: draft });
    expect(document.body.textContent).toContain('Work that was not saved is back.');
    await press('Go back to the saved one');
    expect(rows()).toHaveLength(2);
  });
});

describe('what is wrong', () => {
  const faulty = routineOf([stepWith('bug', { efforts: [timed(90), timed(30)] })]);

  it('stands beside its field and in a list that leads there, and keeps the routine from being saved', async () => {
    await stage.show(faulty, { basedOn: 0 });
    expect(row('bug').textContent).toContain('90 is not from 15 to 45');
    await press(/^1\. Dead bug/);
    await stage.pass(100);
    expect(document.activeElement?.closest('[data-field]')?.getAttribute('data-field')).toBe(
      'bug doseSeconds 1',
    );
    await press('Save');
    expect(stage.last('desk:save-routine')).toBeUndefined();
  });
});

describe('a save that somebody else was ahead of', () => {
  const theirs = edited(routine, { kind: 'removeStep', stepId: 'bug' });

  async function meet(): Promise<void> {
    await stage.show(routine);
    stage.versions = [versionOf(theirs, 2), ...stage.versions];
    await fromMenu(/More for Dead bug/, 'Duplicate');
    await press('Save');
  }

  it('shows who it was and the difference, step by step', async () => {
    await meet();
    const box = dialog();
    expect(box.textContent).toContain('Anna saved version 2');
    expect(box.textContent).toContain('Added to Circuit, place 2');
  });

  it('saves the work as a copy and leaves theirs', async () => {
    await meet();
    await press('Save mine as a copy');
    expect(stage.last('desk:save-routine')).toMatchObject({
      basedOn: 0,
      reason: 'Saved beside version 2',
      routine: { name: { kind: 'own', text: 'Sample, copy' } },
    });
    expect(stage.closed).toBe(1);
  });

  it('takes theirs, from where the next save is none in between', async () => {
    await meet();
    await press('Take theirs');
    expect(rows()).toHaveLength(1);
    await fromMenu(/More for Side plank/, 'Duplicate');
    await press('Save');
    expect(stage.versions[0]?.version).toBe(3);
  });
});

describe('the dialogs', () => {
  it('add an exercise that is found by its body area, behind the chosen step', async () => {
    await stage.show(routine);
    await press(/Add exercise/);
    await press(/Single-leg bridge/, dialog());
    expect(rows()).toEqual([...['plank', 'single-leg-bridge', 'bug']]);
  });

  it('change all doses, after the new total was seen', async () => {
    await stage.show(routine);
    await press(/Change all/);
    const box = dialog();
    await stage.user.click(found('label', 'Doses', box));
    fireEvent.change(found('input[type=text], input:not([type])', /^/, box), {
      target: { value: '150' },
    });
    fireEvent.blur(found('input[type=text], input:not([type])', /^/, box));
    await stage.pass(50);
    expect(box.textContent).toContain('Total time 2:50 → 3:50');
    await press('Change', box);
    expect(total()).toBe('3:50');
  });

  it('change the pauses for moving on and leave those for switching', async () => {
    await stage.show(routine);
    await press(/Change all/);
    const box = dialog();
    await stage.user.click(found('label', 'Move pauses', box));
    const field = found('input[type=text], input:not([type])', /^/, box);
    fireEvent.change(field, { target: { value: '35' } });
    fireEvent.blur(field);
    await stage.pass(50);
    await press('Change', box);
    for (const stepId of ['plank', 'bug']) {
      expect(row(stepId).textContent).toMatch(/switch 10 s.*move 35 s/);
    }
  });

  it('bring an earlier version back, which can be undone', async () => {
    await stage.show(routine);
    const earlier = edited(routine, { kind: 'removeStep', stepId: 'bug' });
    stage.versions = [...stage.versions, versionOf(earlier, 0)];
    await press('Versions');
    await press(/Version 0/);
    expect(dialog().textContent).toContain('Added to Circuit, place 2');
    await press('Bring back version 0');
    expect(rows()).toHaveLength(1);
    await press('Undo', found('header', /./));
    expect(rows()).toHaveLength(2);
  });

  it('say who saved and why, where somebody wants to', async () => {
    await stage.show(routine);
    await fromMenu(/More for Dead bug/, 'Duplicate');
    await press('Save, with a reason');
    await stage.user.type(found('input', /^/, found('.field', /^Who/)), 'Kim');
    await stage.user.type(found('input', /^/, found('.field', /^Why/)), 'Twice');
    await press('Save', dialog());
    expect(stage.last('desk:save-routine')).toMatchObject({ savedBy: 'Kim', reason: 'Twice' });
  });

  it('make the doses of a step the default of its exercise', async () => {
    await stage.show(routine);
    await fromMenu(/More for Dead bug/, 'Make this the default');
    expect(stage.last('desk:save-settings')).toMatchObject({
      stepDefaults: [{ exercise: 'dead-bug', efforts: [timed(30), timed(30)] }],
    });
  });
});
