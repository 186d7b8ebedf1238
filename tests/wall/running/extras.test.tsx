import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { routineOf, stepWith, timed } from '../../circuit/sample-routine';
import { button, buttonNames, shown } from '../on-screen';
import { closeStage, openStage, type WallStage } from '../wall-stage';

let stage: WallStage;

beforeEach(() => {
  stage = openStage();
});

afterEach(closeStage);

/** getReady 0–10, deadlift left 10–40, switch –50, right –80 s. */
const routine = routineOf(
  [
    stepWith('rdl', {
      exercise: 'single-leg-rdl',
      efforts: [timed(30, 'left'), timed(30, 'right')],
      loadKg: 6.5,
      note: 'Fingertips on the wall',
      alternates: [
        { exercise: 'single-leg-bridge', level: 'standard' },
        { exercise: 'dead-bug', level: 'easier' },
      ],
    }),
  ],
  { purpose: 'Level hips for the second half' },
);

describe('what the physio added', () => {
  it('is shown before and during the exercise: load and note', () => {
    stage.run(routine).pass(5);
    expect(shown()).toContain('6.5 kg');
    expect(shown()).toContain('Fingertips on the wall');
    stage.pass(15);
    expect(shown()).toContain('6.5 kg');
    expect(shown()).toContain('Fingertips on the wall');
  });

  it('says what the routine is for while everybody gets ready, and not any more at work', () => {
    stage.run(routine).pass(5);
    expect(shown()).toContain('Level hips for the second half');
    stage.pass(15);
    expect(shown()).not.toContain('Level hips for the second half');
  });

  it('offers the approved alternates after "It hurts", in their order', async () => {
    stage.run(routine).pass(20);
    await stage.user.click(button('It hurts'));
    expect(buttonNames(document.querySelector('main') ?? document)).toEqual([
      'Do this insteadSingle-leg bridge',
      'Do this insteadDead bug heel taps',
      'Leave it out',
      'End for today',
    ]);
  });

  it('goes on with the one that was taken, without the note and the load of what hurt', async () => {
    stage.run(routine).pass(20);
    await stage.user.click(button('It hurts'));
    await stage.user.click(button(/Single-leg bridge/));
    stage.frame();
    stage.pass(12);
    expect(shown()).toContain('Single-leg bridge');
    expect(shown()).not.toContain('6.5 kg');
    expect(shown()).not.toContain('Fingertips');
  });
});
