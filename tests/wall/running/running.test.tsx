import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Routine, StarterId } from '../../../src/circuit/routine';
import { starterRoutines } from '../../../src/circuit/starter-routines';
import { english } from '../../../src/text/en/english';
import { roundsOf, routineOf, stepWith, timed } from '../../circuit/sample-routine';
import { buttonNames, buttonOrNone, shown } from '../on-screen';
import { closeStage, openStage, type WallStage } from '../wall-stage';

let stage: WallStage;

beforeEach(() => {
  stage = openStage();
});

afterEach(closeStage);

function starter(id: StarterId): Routine {
  return starterRoutines().find((routine) => routine.id === id) ?? routineOf([]);
}

/** So many phases further, by the key of the clicker, and a frame to draw it. */
async function forward(phases: number): Promise<void> {
  await stage.user.keyboard('{PageDown}'.repeat(phases));
  stage.frame();
}

/** The digits of the countdown. */
function countdown(): string | undefined {
  return document.querySelector('[role=timer]')?.textContent;
}

function phaseKind(): string | undefined {
  return document.querySelector<HTMLElement>('[data-phase]')?.dataset['phase'];
}

const lunge = english.exercises['forward-lunge-rotation'].levels.standard;
const deadlift = english.exercises['single-leg-rdl'].levels.standard;

describe('the wall while getting ready', () => {
  it('says what comes first, how to stand, which side, how much, and how hard', () => {
    stage.run(starter('back-circuit'));
    expect(shown()).toContain('Get ready');
    expect(shown()).toContain('First, standing');
    expect(shown()).toContain(lunge.name);
    expect(shown()).toContain('Left side');
    expect(shown()).toContain('4 lunges · 30 s');
    expect(shown()).toContain('Standard · No equipment');
  });

  it('counts down and says where in the whole this is', () => {
    stage.run(starter('back-circuit')).pass(2);
    expect(countdown()).toBe('8');
    expect(shown()).toContain('Station 1 of 7');
    expect(shown()).toContain('Round 1 of 2');
    expect(shown()).toContain('21:28 left');
  });

  it('already shows muscles, movement and a coaching cue', () => {
    stage.run(starter('back-circuit'));
    expect(shown()).toContain(english.muscles.quadriceps);
    expect(shown()).toContain('Turn your chest over the front thigh.');
    expect(shown()).toContain(lunge.cues[0]);
  });
});

describe('the wall at work', () => {
  it('says what, which side, how long still, which repetition, and what comes next', () => {
    stage.run(starter('back-circuit')).pass(10);
    expect(phaseKind()).toBe('work');
    expect(countdown()).toBe('30');
    for (const words of ['Work', lunge.name, 'Left side', '1of 4', 'NextRight side']) {
      expect(shown()).toContain(words);
    }
  });

  it('counts seconds and repetitions', () => {
    stage.run(starter('back-circuit')).pass(22);
    expect(countdown()).toBe('18');
    expect(shown()).toContain('2of 4');
    expect(shown()).toContain('21:08 left');
  });

  it('gives one coaching cue at a time, and another after ten seconds', () => {
    stage.run(starter('back-circuit')).pass(12);
    const cuesShown = () => lunge.cues.filter((cue) => shown().includes(cue));
    expect(cuesShown()).toEqual([lunge.cues[0]]);
    stage.pass(10);
    expect(cuesShown()).toEqual([lunge.cues[1]]);
  });

  it('marks the part of the movement that the count is at, and how to breathe', () => {
    stage.run(starter('back-circuit'));
    const marked = () => document.querySelector('.movement-line b')?.textContent;
    expect(marked()).toBeUndefined();
    stage.pass(10.5);
    expect(marked()).toBe(lunge.movement['step-and-lower']);
    expect(shown()).toMatch(/Breathe (in|out|easily)/);
  });

  it('names the next exercise during the last effort of a station', async () => {
    stage.run(starter('back-circuit'));
    await forward(3);
    expect(phaseKind()).toBe('work');
    expect(shown()).toContain(`Next${deadlift.name}`);
  });

  it('tells sets apart where there are no sides', async () => {
    stage.run(routineOf([stepWith('one')]));
    await forward(1);
    expect(shown()).toContain('NextSet 2 of 2');
    expect(shown()).not.toMatch(/Left side|Right side/);
  });

  it('names the exercise again where the next round begins with it', async () => {
    stage.run(roundsOf(2, [stepWith('one')]));
    await forward(3);
    expect(shown()).toContain('NextDead bug');
  });

  it('tells directions apart', async () => {
    stage.run(starter('back-circuit'));
    await forward(9);
    expect(shown()).toContain('Stir-the-pot plank');
    expect(shown()).toContain('Standard · Exercise ball, mat');
    expect(shown()).toMatch(/WorkClockwise/);
    expect(shown()).toContain('NextAnticlockwise');
  });

  it('counts nothing in a hold', async () => {
    const hold = { exercise: 'stir-the-pot', level: 'easier' } as const;
    stage.run(routineOf([stepWith('one', hold)]));
    expect(shown()).toContain('Hold for 30 s');
    await forward(1);
    expect(countdown()).toBe('30');
    expect(shown()).not.toMatch(/\dof \d/);
  });

  it('says that the finish comes next at the very last', async () => {
    stage.run(routineOf([stepWith('one', { efforts: [timed(30)] })]));
    await forward(1);
    expect(shown()).toContain('NextFinish');
  });
});

describe('the wall between efforts', () => {
  it('announces the other side in a switch', async () => {
    stage.run(starter('back-circuit'));
    await forward(2);
    expect(phaseKind()).toBe('switch');
    expect(countdown()).toBe('10');
    for (const words of ['Switch', 'Then', 'Right side', lunge.name]) {
      expect(shown()).toContain(words);
    }
    expect(shown()).not.toContain('Left side');
  });

  it('turns to the other side after the switch, by itself', () => {
    stage.run(starter('back-circuit')).pass(50);
    expect(phaseKind()).toBe('work');
    expect(shown()).toContain('Right side');
    expect(countdown()).toBe('30');
  });

  it('shows the next exercise, its place and its start in a move', async () => {
    stage.run(starter('back-circuit'));
    await forward(4);
    expect(phaseKind()).toBe('move');
    expect(countdown()).toBe('20');
    for (const words of ['Move', 'Next, standing', deadlift.name, 'Station 2 of 7']) {
      expect(shown()).toContain(words);
    }
  });

  it('says that a round is done in the break, and what begins the next', async () => {
    stage.run(roundsOf(2, [stepWith('one')]));
    await forward(4);
    expect(phaseKind()).toBe('roundBreak');
    expect(countdown()).toBe('60');
    for (const words of ['Break', 'Round 1 done. Next, on your back', 'Round 2 of 2']) {
      expect(shown()).toContain(words);
    }
  });

  it('writes a break of minutes as a clock', async () => {
    const stations = [stepWith('one')];
    stage.run(routineOf(stations, { circuit: { rounds: 2, roundBreakSeconds: 150, stations } }));
    await forward(4);
    expect(countdown()).toBe('2:30');
    stage.pass(51);
    expect(countdown()).toBe('99');
  });

  it('calls a warm-up a warm-up, and has no rounds in it', () => {
    stage.run(starter('back-circuit-with-warm-up'));
    expect(shown()).toMatch(/Warm-up 1 of 5/);
    expect(shown()).not.toContain('Round');
  });
});

describe('the wall when paused', () => {
  it('says so instead of the phase, and stands still', async () => {
    stage.run(starter('back-circuit')).pass(22);
    await stage.user.keyboard('[Space]');
    stage.pass(30);
    expect(shown()).toContain('Paused');
    expect(shown()).not.toContain('Work');
    expect(countdown()).toBe('18');
  });

  it('shows the buttons for as long as it lasts, and the cue again afterwards', async () => {
    stage.run(starter('back-circuit')).pass(22);
    await stage.user.keyboard('[Space]');
    stage.pass(60);
    expect(buttonNames()).toEqual(['Back', 'Go on', 'Next', '+15 s', 'End', 'It hurts']);
    await stage.user.keyboard('[Space]');
    expect(buttonNames()).toEqual(['It hurts']);
    stage.pass(7);
    expect(shown()).toContain(lunge.cues[1]);
  });
});

describe('the buttons of a run', () => {
  const quiet = () => document.documentElement.classList.contains('quiet-pointer');

  it('are away, but for "It hurts", and the pointer with them, while nobody is near', () => {
    stage.run(starter('back-circuit')).pass(12);
    expect(buttonNames()).toEqual(['It hurts']);
    expect(quiet()).toBe(true);
  });

  it('come with a touch or a movement of the pointer, and go 3 s after the last', async () => {
    stage.run(starter('back-circuit')).pass(12);
    await stage.user.pointer({ keys: '[TouchA]', target: document.body });
    expect(buttonNames()).toEqual(['Back', 'Pause', 'Next', '+15 s', 'End', 'It hurts']);
    expect(quiet()).toBe(false);
    stage.pass(2);
    await stage.user.pointer({ target: document.body, coords: { x: 5, y: 5 } });
    stage.pass(2);
    expect(buttonOrNone('Pause')).not.toBeNull();
    stage.pass(1.1);
    expect(buttonNames()).toEqual(['It hurts']);
    expect(quiet()).toBe(true);
  });
});

describe('the ring', () => {
  function emptied(): number {
    const arc = document.querySelector('circle[stroke-dasharray]');
    const [offset, length] = ['stroke-dashoffset', 'stroke-dasharray'].map((name) =>
      Number(arc?.getAttribute(name)),
    );
    return (offset ?? Number.NaN) / (length ?? Number.NaN);
  }

  it('empties with the phase and starts full with the next', () => {
    stage.run(starter('back-circuit')).pass(5);
    expect(emptied()).toBeCloseTo(0.5, 2);
    stage.pass(12.5);
    expect(emptied()).toBeCloseTo(0.25, 2);
  });
});
