import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../src/contract/settings';
import { english } from '../../../src/text/en/english';
import { routineOf, stepWith, timed } from '../../circuit/sample-routine';
import { button, buttonNames, buttonOrNone, focusedWords, shown } from '../on-screen';
import { closeStage, openStage, type WallStage } from '../wall-stage';

let stage: WallStage;

beforeEach(() => {
  stage = openStage();
});

afterEach(closeStage);

/** getReady 0–10, dead bug 10–40, switch –50, –80, move –100, lunge left 100–130 s. */
const routine = routineOf([
  stepWith('one'),
  stepWith('two', { exercise: 'forward-lunge-rotation', efforts: [timed(30, 'left')] }),
]);

const { pain } = english.wall;
const { hurts } = english.safety;

async function hurt(): Promise<void> {
  await stage.user.click(button('It hurts'));
}

async function choose(name: string | RegExp): Promise<void> {
  await stage.user.click(button(name));
  stage.frame();
}

function painButtons(): readonly string[] {
  return buttonNames(document.querySelector('main') ?? document);
}

describe('"It hurts"', () => {
  it('stops the exercise and its sounds at once, and time with them', async () => {
    stage.run(routine).pass(20);
    await hurt();
    expect(shown()).toContain('Dead bug has stopped');
    expect(stage.sound.lastOfRun?.kind).toBe('stop');
    expect(document.querySelector('[role=timer]')).toBeNull();
    stage.pass(120);
    expect(shown()).toContain('Dead bug has stopped');
  });

  it.each(['h', 'H'])('can be said by the key %s', async (key) => {
    stage.run(routine).pass(20);
    await stage.user.keyboard(key);
    expect(shown()).toContain('Dead bug has stopped');
  });

  it.each([
    ['getting ready', 5],
    ['working', 20],
    ['switching', 45],
    ['moving on', 90],
  ])('can be said while %s', async (_, seconds) => {
    stage.run(routine).pass(seconds);
    await hurt();
    expect(shown()).toContain('has stopped');
  });

  it('can be said while paused', async () => {
    stage.run(routine).pass(20);
    await stage.user.keyboard('[Space]');
    await hurt();
    expect(shown()).toContain('Dead bug has stopped');
  });
});

describe('the screen after "It hurts"', () => {
  it('says what to do now, and when to end for today', async () => {
    stage.run(routine).pass(20);
    await hurt();
    expect(shown()).toContain(hurts.now);
    expect(shown()).toContain(hurts.easier);
    expect(shown()).toContain(hurts.endWhen);
  });

  it('names the easier form and offers it first, then leaving it out, then the end', async () => {
    stage.run(routine).pass(20);
    await hurt();
    expect(painButtons()).toEqual([
      `${pain.takeEasier}Dead bug heel taps`,
      pain.leaveOut,
      pain.end,
    ]);
    expect(focusedWords()).toContain('Dead bug heel taps');
  });

  it('offers no easier form where there is none', async () => {
    stage.run(routineOf([stepWith('one', { level: 'easier' })])).pass(20);
    await hurt();
    expect(painButtons()).toEqual([pain.leaveOut, pain.end]);
    expect(focusedWords()).toBe(pain.leaveOut);
  });

  it('says when to seek help, with the number from the settings', async () => {
    const settings = { ...defaultSettings, emergencyNumber: '999' };
    stage.show({ settings, routines: [routine], startRoutineId: routine.id }).pass(20);
    await hurt();
    expect(shown()).toContain('Get help now: call 999');
    for (const sign of [...pain.help.nowSigns, ...pain.help.todaySigns, pain.help.unwell]) {
      expect(shown()).toContain(sign);
    }
    expect(shown()).not.toContain('112');
  });

  it('does not go on by the start key of a clicker, nor by next or back', async () => {
    stage.run(routine).pass(20);
    await hurt();
    await stage.user.keyboard('.b{F5}{PageDown}{PageUp}{ArrowRight}h');
    stage.pass(5);
    expect(shown()).toContain('Dead bug has stopped');
  });
});

describe('the choice after "It hurts"', () => {
  it('goes on with the easier form after time to change, and shows what is left of it', async () => {
    stage.run(routine).pass(22);
    await hurt();
    stage.pass(40);
    await choose(/easier form/);
    for (const words of ['Switch', 'Dead bug heel taps', 'Easier · Mat', '2 taps · 18 s']) {
      expect(shown()).toContain(words);
    }
    expect(document.querySelector('[role=timer]')?.textContent).toBe('10');
    expect(stage.sound.lastOfRun?.kind).toBe('follow');
    stage.pass(10);
    expect(shown()).toContain('Work');
    expect(document.querySelector('[role=timer]')?.textContent).toBe('18');
  });

  it('leaves the exercise out and moves on to the next', async () => {
    stage.run(routine).pass(20);
    await hurt();
    await choose(pain.leaveOut);
    for (const words of ['Move', 'Next, standing', 'Forward lunge', 'Station 2 of 2']) {
      expect(shown()).toContain(words);
    }
  });

  it('ends the run without asking again', async () => {
    stage.run(routine).pass(20);
    await hurt();
    await choose(pain.end);
    expect(shown()).toContain('Ended early');
    expect(document.querySelector('[role=alertdialog]')).toBeNull();
  });

  it('is taken by Enter for the easier form, which has the focus', async () => {
    stage.run(routine).pass(20);
    await hurt();
    await stage.user.keyboard('[Enter]');
    expect(shown()).toContain('Dead bug heel taps');
  });

  it('leaves no word of it on later screens', async () => {
    stage.run(routine).pass(20);
    await hurt();
    await choose(/easier form/);
    const words = /hurt|pain|help|stop/i;
    const withoutButton = () => shown().replace('It hurts', '');
    for (let step = 0; step < 20; step += 1) {
      expect(withoutButton()).not.toMatch(words);
      stage.pass(8);
    }
    expect(shown()).toContain('Well done');
    await stage.user.keyboard('{Escape}');
    expect(shown()).not.toContain('has stopped');
  });
});

describe('a second "It hurts" in one run', () => {
  async function again(): Promise<void> {
    stage.run(routine).pass(20);
    await hurt();
    await choose(pain.leaveOut);
    stage.pass(25);
    await hurt();
  }

  it('advises to end, and offers that first', async () => {
    await again();
    expect(shown()).toContain(hurts.second);
    expect(painButtons()[0]).toBe(pain.end);
    expect(focusedWords()).toBe(pain.end);
  });

  it('still leaves the choice', async () => {
    await again();
    expect(painButtons()).toHaveLength(3);
    expect(painButtons()[1]).toContain(pain.takeEasier);
    expect(painButtons()[2]).toBe(pain.leaveOut);
  });

  it('is forgotten with the run: the next one begins with nothing said', async () => {
    await again();
    await choose(pain.end);
    await stage.user.keyboard('{Escape}');
    expect(buttonOrNone('It hurts')).toBeNull();
    await stage.user.keyboard('[Space]');
    stage.pass(20);
    await hurt();
    expect(shown()).not.toContain(hurts.second);
    expect(painButtons()[0]).toContain(pain.takeEasier);
  });
});
