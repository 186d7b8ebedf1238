import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { english } from '../../src/text/en/english';
import { spokenTexts } from '../../src/text/spoken-texts';
import { roundsOf, routineOf, stepWith, timed } from '../circuit/sample-routine';
import { button, buttonNames, buttonOrNone, focusedWords, shown } from './on-screen';
import { closeStage, openStage, type WallStage } from './wall-stage';

let stage: WallStage;

beforeEach(() => {
  stage = openStage();
});

afterEach(closeStage);

/** getReady 10, dead bug 30, switch 10, 30, round break 60 and the same again: 210 s. */
const routine = roundsOf(2, [stepWith('one')]);

function countdown(): string | undefined {
  return document.querySelector('[role=timer]')?.textContent;
}

function question(): Element | null {
  return document.querySelector('[role=alertdialog]');
}

/** A touch anywhere brings the buttons. */
async function touch(): Promise<void> {
  await stage.user.pointer({ keys: '[TouchA]', target: document.body });
}

async function press(name: string): Promise<void> {
  await touch();
  await stage.user.click(button(name));
  stage.frame();
}

describe('the keys of a run', () => {
  it.each(['[Space]', '{Enter}', '.', 'b', '{F5}'])('pause and go on by %s', async (key) => {
    stage.run(routine).pass(15);
    await stage.user.keyboard(key);
    stage.pass(20);
    expect(shown()).toContain('Paused');
    expect(countdown()).toBe('25');
    await stage.user.keyboard(key);
    stage.pass(5);
    expect(shown()).not.toContain('Paused');
    expect(countdown()).toBe('20');
  });

  it.each(['{ArrowRight}', '{PageDown}'])('go on to the next phase by %s', async (key) => {
    stage.run(routine).pass(3);
    await stage.user.keyboard(key);
    expect(shown()).toContain('Work');
    expect(countdown()).toBe('30');
  });

  it.each(['{ArrowLeft}', '{PageUp}'])('go back to the start of the phase by %s', async (key) => {
    stage.run(routine).pass(25);
    await stage.user.keyboard(key);
    expect(countdown()).toBe('30');
    expect(shown()).toContain('Work');
    await stage.user.keyboard(key);
    expect(shown()).toContain('Get ready');
  });

  it('leave the run alone when they are part of a chord, or not ours', async () => {
    stage.run(routine).pass(15);
    await stage.user.keyboard('{Control>}{ArrowRight}b{/Control}xyz{Tab}');
    stage.frame();
    expect(shown()).toContain('Work');
    expect(countdown()).toBe('25');
  });

  it('change the sound without touching the run', async () => {
    stage.run(routine).pass(15);
    await stage.user.keyboard('{ArrowDown}');
    expect(stage.sound.settings.at(-1)).toMatchObject({ volume: 70, muted: false });
    await stage.user.keyboard('m');
    expect(stage.sound.settings.at(-1)).toMatchObject({ volume: 70, muted: true });
    expect(shown()).toContain('Sound is off');
    expect(countdown()).toBe('25');
  });
});

describe('the buttons of a run', () => {
  it('pause and go on', async () => {
    stage.run(routine).pass(15);
    await press('Pause');
    expect(stage.sound.lastOfRun?.kind).toBe('stop');
    expect(shown()).toContain('Paused');
    await press('Go on');
    expect(stage.sound.lastOfRun?.kind).toBe('follow');
    expect(shown()).not.toContain('Paused');
  });

  it('go on and back', async () => {
    stage.run(routine).pass(15);
    await press('Next');
    expect(shown()).toContain('Switch');
    await press('Back');
    expect(shown()).toContain('Work');
  });

  it('add 15 s to the phase, and to the whole, each time', async () => {
    stage.run(routine).pass(15);
    await press('+15 s');
    expect(countdown()).toBe('40');
    expect(shown()).toContain('3:30 left');
    await press('+15 s');
    expect(countdown()).toBe('55');
  });

  it('do not take the focus, so that the keys keep their meaning', async () => {
    stage.run(routine).pass(15);
    await press('Pause');
    expect(focusedWords()).toBe('');
    await stage.user.keyboard('[Space]');
    expect(shown()).not.toContain('Paused');
  });
});

describe('the end of a run', () => {
  it('is asked about, and the run waits for the answer', async () => {
    stage.run(routine).pass(15);
    await press('End');
    stage.pass(20);
    expect(question()?.textContent).toContain('End the routine now?');
    expect(countdown()).toBe('25');
    expect(stage.sound.lastOfRun?.kind).toBe('stop');
  });

  it('is asked about by Escape too', async () => {
    stage.run(routine).pass(15);
    await stage.user.keyboard('{Escape}');
    expect(question()).not.toBeNull();
  });

  it.each(['{Enter}', '[Space]', '{Escape}', '.', '{F5}'])(
    'does not come by a slip: %s keeps going where it was',
    async (key) => {
      stage.run(routine).pass(15);
      await stage.user.keyboard('{Escape}');
      stage.pass(20);
      await stage.user.keyboard(key);
      stage.pass(1);
      expect(question()).toBeNull();
      expect(shown()).not.toContain('Paused');
      expect(countdown()).toBe('24');
    },
  );

  it('leaves a run that was paused before the question paused', async () => {
    stage.run(routine).pass(15);
    await stage.user.keyboard('.{Escape}{Escape}');
    stage.pass(5);
    expect(question()).toBeNull();
    expect(shown()).toContain('Paused');
    expect(countdown()).toBe('25');
  });

  it('comes when it is confirmed', async () => {
    stage.run(routine).pass(15);
    await press('End');
    await stage.user.click(button('Yes, end it'));
    expect(question()).toBeNull();
    expect(shown()).toContain('Ended early');
  });

  it('keeps keys meant for the run from the run while the question is open', async () => {
    stage.run(routine).pass(15);
    await stage.user.keyboard('{Escape}{PageDown}{PageDown}h');
    stage.frame();
    expect(question()).not.toBeNull();
    expect(countdown()).toBe('25');
    expect(shown()).not.toContain('has stopped');
  });

  it('may be asked about after pain, and "keep going" stays with the choice', async () => {
    stage.run(routine).pass(15);
    await stage.user.keyboard('h{Escape}');
    await stage.user.click(button('No, keep going'));
    expect(shown()).toContain('Dead bug has stopped');
  });
});

describe('the finished screen', () => {
  const short = routineOf([stepWith('one', { efforts: [timed(30)] })]);

  it('comes by itself at the end, praises, and says how long it was', () => {
    stage.run(short).pass(41);
    expect(shown()).toContain('Done');
    expect(shown()).toContain('Well done');
    expect(shown()).toContain('1 min of moving');
  });

  it('does not say "well done" of a run that was ended early, nor a time of 0 min', async () => {
    stage.run(short).pass(15);
    await press('End');
    await stage.user.click(button('Yes, end it'));
    expect(shown()).not.toContain('Well done');
    expect(shown()).toContain('Ended early');
    expect(shown()).not.toContain('min of moving');
  });

  it('lets the display go', () => {
    stage.run(short).pass(41);
    expect(stage.awake.at(-1)).toBe(false);
  });

  it('lets the last sound and words be heard, and ends them when the wall is idle', async () => {
    stage.run(short).pass(41);
    expect(stage.sound.told.map(({ kind }) => kind)).toEqual(['follow']);
    const farewell = spokenTexts(english)['phase/finished'];
    expect(shown()).not.toContain(farewell);
    stage.pass(3.5);
    expect(shown()).toContain(farewell);
    await stage.user.keyboard('{Enter}');
    expect(stage.sound.told.at(-1)).toEqual({ kind: 'stop' });
  });

  it.each(['[Space]', '{Enter}', '{Escape}', '.', 'b', '{F5}'])(
    'gives way to the idle wall by %s',
    async (key) => {
      stage.run(short).pass(41);
      await stage.user.keyboard(key);
      expect(shown()).toContain('Tap a routine to start');
    },
  );

  it('gives way to the idle wall by its button', async () => {
    stage.run(short).pass(41);
    await stage.user.click(button('Back to the start'));
    expect(shown()).toContain('Tap a routine to start');
  });

  it('gives way to the idle wall after a minute', () => {
    stage.run(short).pass(41).pass(58);
    expect(shown()).toContain('Well done');
    stage.pass(2);
    expect(shown()).toContain('Tap a routine to start');
  });

  it('can be followed by another run, which starts at its beginning', async () => {
    stage.run(short).pass(41);
    await stage.user.keyboard('[Space][Space]');
    expect(shown()).toContain('Get ready');
    expect(countdown()).toBe('10');
  });
});

describe('a run that nobody goes on with', () => {
  it.each([
    ['paused', '[Space]'],
    ['stopped by pain', 'h'],
    ['left at the question', '{Escape}'],
  ])(
    'and that is %s is ended after a quarter of an hour, then the wall is idle',
    async (_, key) => {
      stage.run(routine).pass(15);
      await stage.user.keyboard(key);
      stage.pass(14 * 60 + 58);
      expect(shown()).not.toContain('Ended early');
      stage.pass(3);
      expect(shown()).toContain('Ended early');
      expect(question()).toBeNull();
      stage.pass(61);
      expect(shown()).toContain('Tap a routine to start');
      expect(buttonOrNone('It hurts')).toBeNull();
      expect(stage.awake.at(-1)).toBe(false);
    },
  );

  it('is not ended while somebody does something with it', async () => {
    stage.run(routine).pass(15);
    await stage.user.keyboard('[Space]');
    stage.pass(14 * 60);
    await stage.user.keyboard('{PageDown}');
    stage.pass(14 * 60);
    expect(buttonNames()).toContain('Go on');
  });
});
