import { afterEach, beforeEach, expect, it } from 'vitest';
import { routineOf, stepWith } from '../../circuit/sample-routine';
import { closeEditorStage, openEditorStage } from './editor-stage';
import type { EditorStage } from './editor-stage';
import { found, row, rows } from './on-screen';

let stage: EditorStage;

beforeEach(async () => {
  stage = openEditorStage();
  await stage.show(routineOf([stepWith('bug'), stepWith('bug-2')]));
  await stage.fromMenu(/More for Dead bug/, 'Remove');
});

afterEach(closeEditorStage);

function messages(): readonly (string | null)[] {
  return [...document.querySelectorAll('.toast')].map(({ textContent }) => textContent);
}

it('says what an edit did, with a way back from it', async () => {
  expect(messages()).toEqual([expect.stringContaining('is out.')]);
  await stage.press('Undo', found('.toast', /./));
  expect(rows()).toHaveLength(2);
  expect(messages()).toEqual([]);
});

it('goes with the next edit, which its undo would take back instead', async () => {
  await stage.press(/^Increase/, row('bug-2'));
  expect(messages()).toEqual([]);
});

it('goes with an undo by other means', async () => {
  await stage.press('Undo', found('header', /./));
  expect(rows()).toHaveLength(2);
  expect(messages()).toEqual([]);
});
