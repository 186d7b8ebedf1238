import { act } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { heardIn } from '../../../src/circuit/voice/cue-plan';
import { deskTestPlan } from '../../../src/wall/sound/desk-test';
import { button } from '../on-screen';
import { closeStage, openStage, type WallStage } from '../wall-stage';

let stage: WallStage;

beforeEach(() => {
  stage = openStage();
});

afterEach(closeStage);

describe('the wall and the desk', () => {
  it('tells the desk where sound can go, and when it cannot be heard', () => {
    stage.show();
    act(() => {
      stage.sound.offer({
        devices: [{ id: 'a1', label: 'HDMI' }],
        state: { kind: 'missing', label: 'Hall' },
      });
      stage.sound.become({ kind: 'silent', reason: 'noDevice' });
    });
    expect(stage.toldOfSound.at(-1)).toEqual({
      outputs: [{ id: 'a1', label: 'HDMI' }],
      isOutputMissing: true,
      isSilent: true,
    });
  });

  it('plays the test that staff ask for', () => {
    stage.show().testSound();
    expect(stage.sound.last?.kind).toBe('say');
  });

  it('plays no test during a run, whose sounds it would cut off', async () => {
    stage.show();
    await stage.user.click(button(/^One exercise/));
    stage.testSound();
    expect(stage.sound.told.some(({ kind }) => kind === 'say')).toBe(false);
  });
});

describe('the test from the desk', () => {
  it('is three ticks a second apart, a go and words, one after the other', () => {
    const heard = heardIn(deskTestPlan(() => 900));
    const names = heard.map((thing) => (thing.kind === 'sound' ? thing.sound : thing.id));
    expect(names).toEqual(['tick', 'tick', 'tick', 'go', 'phase/get-ready']);
    expect(heard.slice(0, 4).map(({ atMs }) => atMs)).toEqual([500, 1500, 2500, 3500]);
    const endsBeforeNext = heard.every(
      ({ endMs }, index) => endMs < (heard[index + 1]?.atMs ?? Infinity),
    );
    expect(endsBeforeNext).toBe(true);
  });

  it('goes without words where there is no voice', () => {
    expect(heardIn(deskTestPlan(() => undefined))).toHaveLength(4);
  });
});
