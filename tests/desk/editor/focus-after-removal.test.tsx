import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { routineOf, stepWith, timed } from '../../circuit/sample-routine';
import { closeEditorStage, openEditorStage } from './editor-stage';
import type { EditorStage } from './editor-stage';

let stage: EditorStage;

beforeEach(() => {
  stage = openEditorStage();
});

afterEach(closeEditorStage);

const efforts = [timed(30, 'left'), timed(30, 'right')] as const;
const routine = routineOf([
  stepWith('plank', { exercise: 'side-plank-knee-drive', efforts }),
  stepWith('bug'),
]);

function all(selector: string): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(selector)];
}

function saying(words: string): HTMLElement | undefined {
  return all('button').find(({ textContent }) => textContent === words);
}

async function press(goal: HTMLElement | undefined): Promise<void> {
  await stage.user.click(goal ?? document.body);
  await stage.pass(100);
}

describe('what takes itself from the screen', () => {
  it('leaves the focus with its neighbour, and at last with the button that adds', async () => {
    await stage.show(routine);
    await press(all('[data-step="plank"]')[0]);
    await press(saying('Add a set'));
    const removing = () => all('.effort-rows button[aria-label^="Remove"]');
    expect(removing()).toHaveLength(4);
    await press(removing()[3]);
    expect(document.activeElement).toBe(removing()[2]);
    await press(removing()[0]);
    expect(document.activeElement).toBe(removing()[0]);
    await press(removing()[1]);
    expect(removing()).toHaveLength(1);
    expect(document.activeElement).toBe(saying('Add a set'));
  });

  it('leaves the focus with the next alternate, and at last with the button that adds', async () => {
    const alternates = [
      { exercise: 'cat-camel', level: 'standard' },
      { exercise: 'childs-pose', level: 'standard' },
    ] as const;
    await stage.show(routineOf([stepWith('bug', { alternates })]));
    await press(all('[data-step="bug"]')[0]);
    const removing = () => all('.alternates button');
    expect(removing()).toHaveLength(2);
    await press(removing()[0]);
    expect(removing()).toHaveLength(1);
    expect(document.activeElement).toBe(removing()[0]);
    await press(removing()[0]);
    expect(document.activeElement).toBe(saying('Add an alternate'));
  });

  it.each(['Go back to the saved one', 'Close'])(
    'leaves the focus with the steps after %s where it told of unsaved work',
    async (name) => {
      await stage.show(routine, { edited: { ...routine, purpose: 'Thursdays' } });
      await stage.pass(100);
      const button = saying(name);
      button?.focus();
      expect(document.activeElement).toBe(button);
      await stage.user.keyboard('{Enter}');
      await stage.pass(100);
      expect(document.activeElement?.getAttribute('data-step')).toBe('plank');
    },
  );
});
