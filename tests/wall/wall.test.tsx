import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { routineOf, stepWith } from '../circuit/sample-routine';
import { shown } from './on-screen';
import { closeStage, openStage, type WallStage } from './wall-stage';

let stage: WallStage;

beforeEach(() => {
  stage = openStage();
});

afterEach(closeStage);

/** getReady 0–10, dead bug 10–40, switch –50, –80 s. */
const routine = routineOf([stepWith('one')]);

function countdown(): string | undefined {
  return document.querySelector('[role=timer]')?.textContent;
}

describe('a wall that was told what to start', () => {
  it('starts it at once', () => {
    stage.show({ startRoutineId: 'one-exercise' });
    expect(shown()).toContain('Get ready');
    expect(shown()).toContain('Station 1 of 1');
    expect(shown()).toContain('Round 1 of 3');
    expect(stage.sound.lastOfRun?.kind).toBe('follow');
  });

  it('is idle where there is no such routine', () => {
    stage.show({ startRoutineId: 'gone' });
    expect(shown()).toContain('Tap a routine to start');
    expect(stage.sound.told).toEqual([]);
  });

  it('is idle after that run, not in it again', async () => {
    stage.run(routine).pass(81);
    await stage.user.keyboard('{Escape}');
    stage.pass(5);
    expect(shown()).toContain('Tap a routine to start');
  });
});

describe('a machine that slept', () => {
  it('finds the run paused where it was, however long it slept', () => {
    stage
      .run(routine)
      .pass(20)
      .sleep(3 * 3600);
    expect(shown()).toContain('Paused');
    expect(countdown()).toBe('20');
    expect(stage.sound.lastOfRun?.kind).toBe('stop');
  });

  it('goes on from there when somebody says so', async () => {
    stage.run(routine).pass(20).sleep(600);
    await stage.user.keyboard('[Space]');
    stage.pass(5);
    expect(countdown()).toBe('15');
  });

  it('pauses the run by its word, before the clock has shown anything', () => {
    stage.run(routine).pass(20).say({ kind: 'suspend' });
    expect(shown()).toContain('Paused');
    expect(countdown()).toBe('20');
  });

  it('is not mistaken for a busy moment', () => {
    stage.run(routine).pass(20).sleep(4);
    expect(shown()).not.toContain('Paused');
    expect(countdown()).toBe('16');
  });

  it('leaves the idle wall and a finished run as they are', () => {
    stage.show().sleep(600).say({ kind: 'resume' });
    expect(shown()).toContain('Tap a routine to start');
    expect(stage.awake).toEqual([]);
  });
});

describe('the whole run of a routine', () => {
  it('goes through its phases on time by itself, and starts and stops the sound once', () => {
    stage.run(routine);
    const seen: string[] = [];
    for (let second = 0; second < 80; second += 1) {
      const phase = document.querySelector<HTMLElement>('[data-phase]')?.dataset['phase'];
      seen.push(`${phase ?? ''} ${countdown() ?? ''}`);
      stage.pass(1);
    }
    const expected = [
      ['getReady', 10],
      ['work', 30],
      ['switch', 10],
      ['work', 30],
    ].flatMap(([phase, seconds]) =>
      Array.from(
        { length: Number(seconds) },
        (_, gone) => `${phase ?? ''} ${Number(seconds) - gone}`,
      ),
    );
    expect(seen).toEqual(expected);
    expect(shown()).toContain('Well done');
    expect(stage.sound.told.map(({ kind }) => kind)).toEqual(['follow']);
  });
});
