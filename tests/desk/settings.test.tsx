import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DeskStage, closeDesk, settle, shown } from './desk-stage';

let stage: DeskStage;

beforeEach(async () => {
  stage = new DeskStage();
  await stage.showUnlocked();
  await stage.press('Settings');
});

afterEach(closeDesk);

async function typeInto(label: string | RegExp, text: string): Promise<void> {
  const field = screen.getByRole('textbox', { name: label });
  await stage.user.clear(field);
  await stage.user.type(field, text);
  await stage.user.tab();
  await settle();
}

async function enterPin(pin: string): Promise<void> {
  await stage.user.keyboard(`${pin}{Enter}`);
  await settle();
}

describe('the settings', () => {
  it('save the name of the clinic once its field is left', async () => {
    await typeInto('Name', 'Studio Nord');
    expect(stage.bridge.data.settings.clinicName).toBe('Studio Nord');
  });

  it('save no emergency number that nobody can dial', async () => {
    await typeInto('Emergency number', 'help');
    expect(stage.bridge.asked('desk:save-settings')).toEqual([]);
    await typeInto('Emergency number', '144');
    expect(stage.bridge.data.settings.emergencyNumber).toBe('144');
  });

  it('turn the sound off and keep its volume', async () => {
    await stage.user.click(screen.getByRole('switch', { name: 'Sound is on' }));
    await settle();
    expect(stage.bridge.data.settings.sound).toMatchObject({ muted: true, volume: 80 });
  });

  it('give the page the look that staff choose', async () => {
    await stage.user.click(screen.getByRole('radio', { name: 'Dark' }));
    await settle();
    expect(document.documentElement.dataset['theme']).toBe('dark');
    await stage.user.click(screen.getByRole('radio', { name: 'As the system' }));
    await settle();
    expect(document.documentElement.dataset['theme']).toBeUndefined();
  });

  it('lock after so many minutes as can be, and no more', async () => {
    await typeInto(/^Lock after/, '90');
    expect(shown()).toContain('From 1 to 60 minutes.');
    expect(stage.bridge.data.settings.desk.lockAfterMinutes).toBe(5);
    await typeInto(/^Lock after/, '15');
    expect(stage.bridge.data.settings.desk.lockAfterMinutes).toBe(15);
  });

  it('keep both of two changes that follow each other at once', async () => {
    await Promise.all(
      ['Sound is on', 'Music while nothing is said'].map((name) =>
        stage.user.click(screen.getByRole('switch', { name })),
      ),
    );
    await settle();
    expect(stage.bridge.data.settings.sound).toMatchObject({ muted: true, musicOn: false });
  });

  it('show the last of several steps while the ones before it are being saved', async () => {
    const answer = stage.bridge.hold('desk:save-settings');
    const volume = screen.getByRole('textbox', { name: /^Volume/ });
    await stage.user.click(volume);
    await stage.user.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}');
    for (let steps = 0; steps < 3; steps += 1) {
      answer();
      await settle();
      expect(volume).toHaveProperty('value', '95');
    }
    expect(stage.bridge.data.settings.sound.volume).toBe(95);
  });

  it('go back to the number that is kept where another one is refused', async () => {
    stage.bridge.refusals.set('desk:save-settings', 'cannot-save');
    await typeInto(/^Volume/, '40');
    expect(screen.getByRole('textbox', { name: /^Volume/ })).toHaveProperty('value', '80');
  });

  it('show what was changed elsewhere since', async () => {
    const { data } = stage.bridge;
    const sound = { ...data.settings.sound, volume: 35 };
    const settings = { ...data.settings, clinicName: 'Elsewhere', sound };
    stage.bridge.data = { ...data, settings };
    act(() => {
      stage.bridge.push('desk:library-changed', undefined);
    });
    await settle();
    expect(screen.getByRole('textbox', { name: /^Volume/ })).toHaveProperty('value', '35');
    expect(screen.getByRole('textbox', { name: 'Name' })).toHaveProperty('value', 'Elsewhere');
  });

  it('change the PIN for who knows the present one', async () => {
    await stage.press('Change the PIN');
    await enterPin('111222');
    await enterPin('314159');
    await enterPin('314159');
    expect(shown()).toContain('That PIN is not right.');
    await enterPin('482913');
    await enterPin('314159');
    await enterPin('314159');
    expect(stage.bridge.pin).toBe('314159');
    expect(shown()).toContain('The new PIN holds');
  });

  it('show a new owner code once, and lead back to the desk', async () => {
    await stage.press('New owner code');
    await enterPin('482913');
    expect(shown()).toContain('NEXT-CODE-0001');
    await stage.user.click(screen.getByRole('checkbox', { name: 'I have written it down' }));
    await stage.press('Go on to the desk');
    expect(shown()).not.toContain('NEXT-CODE-0001');
  });

  it('show what a backup holds before it replaces anything', async () => {
    await stage.press('Restore a backup');
    expect(screen.getByRole('alertdialog').textContent).toContain('7 with 12 versions');
    expect(shown()).toContain('One comes back, and needs a look before the wall can offer it');
    expect(stage.bridge.asked('desk:restore')).toEqual([]);
    await stage.press('Restore');
    expect(stage.bridge.asked('desk:restore')).toHaveLength(1);
    expect(shown()).toContain('The backup is restored: 7 routines.');
  });

  it('tell where the data is, which version this is, and whose works are in it', async () => {
    expect(shown()).toContain('/var/lib/backline');
    expect(shown()).toContain('0.1.0');
    await stage.press('Works of others in this program');
    expect(screen.getByRole('dialog').textContent).toContain('react-aria-components');
  });
});

describe('the look and the idle times of the wall', () => {
  const wall = () => stage.bridge.data.settings.wall;

  it('are a line of its own, the clock and the facts', async () => {
    await typeInto('Line below the name', 'Runners on Tuesdays');
    await stage.user.click(screen.getByRole('switch', { name: 'Show the time' }));
    await stage.user.click(screen.getByRole('switch', { name: /^Show facts/ }));
    await settle();
    const changed = { tagline: 'Runners on Tuesdays', showsClock: false, showsFacts: false };
    expect(wall()).toMatchObject(changed);
  });

  it.each([
    [/^The end of a run/, '601', 'From 10 to 600 seconds.', '30', { finishedSeconds: 30 }],
    [/^A paused run/, '1', 'From 2 to 60 minutes.', '5', { abandonedMinutes: 5 }],
    [
      /^Rest after/,
      '2',
      'From 5 to 240 minutes.',
      '45',
      { rest: { isOn: true, afterMinutes: 45 } },
    ],
  ])('say at the field %s that %s cannot be', async (field, wrong, said, right, saved) => {
    await typeInto(field, wrong);
    expect(shown()).toContain(said);
    expect(stage.bridge.asked('desk:save-settings')).toEqual([]);
    await typeInto(field, right);
    expect(wall()).toMatchObject(saved);
  });

  it('keep both of two changes to the rest that follow each other at once', async () => {
    const answer = stage.bridge.hold('desk:save-settings');
    await stage.user.click(screen.getByRole('textbox', { name: /^Rest after/ }));
    await stage.user.keyboard('{ArrowUp}');
    await stage.user.click(screen.getByRole('switch', { name: 'Rest when nobody is there' }));
    answer();
    await settle();
    answer();
    await settle();
    expect(wall().rest).toEqual({ isOn: false, afterMinutes: 35 });
  });

  it('ask for the time of a rest only where the wall rests', async () => {
    await stage.user.click(screen.getByRole('switch', { name: 'Rest when nobody is there' }));
    await settle();
    expect(wall().rest.isOn).toBe(false);
    expect(screen.queryByRole('textbox', { name: /^Rest after/ })).toBeNull();
  });

  it('take the hours in which the house is closed, and no empty ones', async () => {
    await stage.user.click(screen.getByRole('switch', { name: 'Dark while you are closed' }));
    await settle();
    const until = screen.getByLabelText('Until');
    fireEvent.change(until, { target: { value: '' } });
    fireEvent.blur(until);
    expect(shown()).toContain('Please enter a time.');
    fireEvent.change(until, { target: { value: '06:30' } });
    fireEvent.blur(until);
    await settle();
    expect(wall().closed).toEqual({ isOn: true, from: '21:00', until: '06:30' });
  });
});

describe("the wall's sound at the desk", () => {
  const outputs = [
    { id: 'a1', label: 'HDMI' },
    { id: 'b2', label: 'Hall' },
  ];

  function hear(isSilent: boolean): void {
    act(() => {
      stage.bridge.push('desk:wall-sound-changed', { outputs, isOutputMissing: false, isSilent });
    });
  }

  it('goes to an output that staff choose by its name', async () => {
    hear(false);
    await stage.press(/Sound comes out of/);
    await stage.user.click(screen.getByRole('option', { name: 'Hall' }));
    await settle();
    const output = { kind: 'device', label: 'Hall', id: 'b2' };
    expect(stage.bridge.data.settings.sound.output).toEqual(output);
    await stage.press(/Sound comes out of/);
    await stage.user.click(screen.getByRole('option', { name: 'What the system uses' }));
    await settle();
    expect(stage.bridge.data.settings.sound.output).toEqual({ kind: 'system' });
  });

  it('is tested by the wall, unless a routine is on it', async () => {
    await stage.press('Test the sound');
    expect(shown()).toContain('The wall plays');
    stage.bridge.refusals.set('desk:test-sound', 'wall-busy');
    await stage.press('Test the sound');
    expect(shown()).toContain('A routine is on the wall.');
  });

  it('is said to be silent while it is', () => {
    hear(true);
    expect(shown()).toContain('Nothing can be heard from the wall right now.');
    hear(false);
    expect(shown()).not.toContain('Nothing can be heard');
  });

  it('comes as much earlier as the room hears it late', async () => {
    await typeInto(/^The room hears it late/, '900');
    expect(shown()).toContain('From 0 to 500 ms.');
    await typeInto(/^The room hears it late/, '120');
    expect(stage.bridge.data.settings.sound.offsetMs).toBe(120);
  });
});
