import { screen } from '@testing-library/react';
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
