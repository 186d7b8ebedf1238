import { act } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SoundHealth } from '../../../src/audio/sound';
import { defaultSettings } from '../../../src/contract/settings';
import type { SoundSettings } from '../../../src/contract/settings';
import { beatPlan } from '../../../src/wall/sound/beat';
import { routineOf, stepWith } from '../../circuit/sample-routine';
import { button, focusedWords, shown } from '../on-screen';
import { closeStage, openStage, type WallStage } from '../wall-stage';

let stage: WallStage;

beforeEach(() => {
  stage = openStage();
});

afterEach(closeStage);

function dialog(): HTMLElement | null {
  return document.querySelector('[role=dialog]');
}

async function openDialog(): Promise<void> {
  stage.show();
  await stage.user.click(button('Sound'));
}

async function press(name: string): Promise<void> {
  await stage.user.click(button(name));
  await stage.settled();
}

function become(health: SoundHealth): void {
  act(() => {
    stage.sound.become(health);
  });
}

describe('the level of the sound', () => {
  it('is that of the settings from the start', () => {
    stage.show({
      settings: { ...defaultSettings, sound: { ...defaultSettings.sound, volume: 30 } },
    });
    expect(stage.sound.settings).toMatchObject([{ volume: 30, muted: false }]);
    expect(button('Sound').textContent).toBe('30 %');
  });

  it('is changed by the arrow keys on the idle wall, and saved', async () => {
    stage.show();
    await stage.user.keyboard('{ArrowUp}');
    await stage.user.keyboard('{ArrowUp}');
    expect(stage.sound.settings.at(-1)).toMatchObject({ volume: 100, muted: false });
    expect(stage.saved).toMatchObject([
      { volume: 90, muted: false },
      { volume: 100, muted: false },
    ]);
  });

  it.each(['idle', 'running'])('follows everything that staff save at the desk, %s', (state) => {
    const sound: SoundSettings = {
      ...defaultSettings.sound,
      volume: 40,
      voice: 70,
      cues: 60,
      music: 20,
      musicOn: false,
      output: { kind: 'device', label: 'HDMI', id: 'hdmi' },
      offsetMs: 120,
    };
    const routines = [routineOf([stepWith('one')])];
    if (state === 'idle') {
      stage.show({ routines });
    } else {
      stage.run(routineOf([stepWith('one')])).pass(12);
    }
    stage.change({ routines, settings: { ...defaultSettings, sound }, notices: [] });
    expect(stage.sound.settings.at(-1)).toEqual(sound);
    expect(stage.saved).toEqual([]);
  });

  it('is kept while muted', async () => {
    stage.show();
    await stage.user.keyboard('m');
    expect(stage.sound.settings.at(-1)).toMatchObject({ volume: 80, muted: true });
    await stage.user.keyboard('m');
    expect(stage.sound.settings.at(-1)).toMatchObject({ volume: 80, muted: false });
  });
});

describe('the sound dialog', () => {
  it('opens by its button and closes by its own', async () => {
    await openDialog();
    expect(dialog()?.textContent).toContain('80 %');
    await press('Close');
    expect(dialog()).toBeNull();
  });

  it('closes by Escape', async () => {
    await openDialog();
    await stage.user.keyboard('{Escape}');
    expect(dialog()).toBeNull();
  });

  it('closes when it was opened and left, so that a clicker can start again', async () => {
    await openDialog();
    stage.pass(61);
    expect(dialog()).toBeNull();
  });

  it('makes it louder and quieter, at once and for the next start', async () => {
    await openDialog();
    await press('Quieter');
    await press('Quieter');
    await press('Louder');
    expect(dialog()?.textContent).toContain('70 %');
    expect(stage.sound.settings.at(-1)).toMatchObject({ volume: 70, muted: false });
    expect(stage.saved.at(-1)).toMatchObject({ volume: 70, muted: false });
  });

  it('turns it off and on', async () => {
    await openDialog();
    await press('Mute');
    expect(dialog()?.textContent).toContain('Sound is off');
    expect(stage.sound.settings.at(-1)?.muted).toBe(true);
    await press('Sound on');
    expect(dialog()?.textContent).toContain('80 %');
    expect(stage.sound.settings.at(-1)?.muted).toBe(false);
  });

  it('plays a beat with a picture that blinks in time, and stops it', async () => {
    await openDialog();
    await press('Test');
    expect(stage.sound.last).toEqual({ kind: 'say', plan: beatPlan() });
    await press('Stop the test');
    expect(stage.sound.last).toEqual({ kind: 'stop' });
  });

  it('sets how much earlier sound is sent to a slow television', async () => {
    await openDialog();
    await press('Earlier');
    await press('Earlier');
    await press('Later');
    expect(dialog()?.textContent).toContain('Sound 20 ms earlier');
    expect(stage.sound.settings.at(-1)?.offsetMs).toBe(20);
    await press('Later');
    await press('Later');
    expect(stage.saved.at(-1)?.offsetMs).toBe(0);
  });

  it('goes through the outputs by name, and says when the chosen one is gone', async () => {
    await openDialog();
    const devices = [{ id: 'h1', label: 'HDMI' }];
    act(() => {
      stage.sound.offer({ devices, state: { kind: 'system' } });
    });
    await press('Goes to: as the system says');
    expect(stage.saved.at(-1)?.output).toEqual({ kind: 'device', id: 'h1', label: 'HDMI' });
    act(() => {
      stage.sound.offer({ devices: [], state: { kind: 'missing', label: 'HDMI' } });
    });
    expect(dialog()?.textContent).toContain('It is not there');
    await press('Goes to: HDMI');
    expect(stage.sound.settings.at(-1)?.output).toEqual({ kind: 'system' });
  });

  it('says when a level could not be saved, and holds it all the same', async () => {
    stage.canSave = false;
    await openDialog();
    await press('Louder');
    expect(dialog()?.textContent).toContain('could not be saved');
    expect(stage.sound.settings.at(-1)?.volume).toBe(90);
    stage.canSave = true;
    await press('Quieter');
    expect(dialog()?.textContent).not.toContain('could not be saved');
  });

  it('holds a level that could not be saved when staff change something else', async () => {
    stage.canSave = false;
    await openDialog();
    await press('Louder');
    stage.change({ routines: [], settings: { ...defaultSettings }, notices: [] });
    expect(stage.sound.settings.at(-1)?.volume).toBe(90);
    const sound = { ...defaultSettings.sound, music: 20 };
    stage.change({ routines: [], settings: { ...defaultSettings, sound }, notices: [] });
    expect(stage.sound.settings.at(-1)).toMatchObject({ volume: 90, music: 20 });
    const louder = { ...sound, volume: 100 };
    stage.change({ routines: [], settings: { ...defaultSettings, sound: louder }, notices: [] });
    expect(stage.sound.settings.at(-1)).toMatchObject({ volume: 100, music: 20 });
  });

  it.each(['.', 'b', '{F5}', '{PageDown}'])(
    'keeps %s of a clicker from the routines behind it',
    async (key) => {
      await openDialog();
      await stage.user.keyboard(key);
      stage.pass(1);
      expect(shown()).not.toContain('Get ready');
      expect(dialog()).not.toBeNull();
      expect(focusedWords()).toBe('Close');
    },
  );

  it('hears the arrow keys', async () => {
    await openDialog();
    await stage.user.keyboard('{ArrowDown}');
    expect(dialog()?.textContent).toContain('70 %');
  });
});

describe('the sign that nothing can be heard', () => {
  const silent: SoundHealth = { kind: 'silent', reason: 'stalled' };

  it('is not there while sound is heard', () => {
    stage.show();
    become({ kind: 'sounding' });
    expect(document.querySelector('[role=status]')).toBeNull();
  });

  it('comes with a fault on the idle wall, and goes with it', () => {
    stage.show();
    become(silent);
    expect(document.querySelector('[role=status]')?.textContent).toBe('No sound');
    become({ kind: 'sounding' });
    expect(document.querySelector('[role=status]')).toBeNull();
  });

  it('comes with a fault during a run', () => {
    stage.run(routineOf([stepWith('one')])).pass(12);
    become(silent);
    expect(shown()).toContain('No sound');
  });

  it('says another thing where the sound was turned off by choice', () => {
    stage.show({
      settings: { ...defaultSettings, sound: { ...defaultSettings.sound, muted: true } },
    });
    expect(document.querySelector('[role=status]')?.textContent).toBe('Sound is off');
  });
});
