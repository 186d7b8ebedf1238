import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DeskStage, closeDesk, settle, shown } from './desk-stage';

let stage: DeskStage;

beforeEach(() => {
  stage = new DeskStage();
});

afterEach(closeDesk);

async function enterPin(pin: string): Promise<void> {
  await stage.user.keyboard(`${pin}{Enter}`);
  await settle();
}

describe('the first start', () => {
  it('asks for the clinic and a PIN twice, and shows the owner code until it is written down', async () => {
    stage.bridge.access = { kind: 'setUp' };
    await stage.show();
    await stage.user.type(screen.getByLabelText('Name'), 'Praxis am See');
    await stage.press('Next');
    await enterPin('271828');
    await enterPin('271828');
    expect(stage.bridge.asked('desk:set-up')).toEqual([
      { clinicName: 'Praxis am See', emergencyNumber: '112', language: 'en', pin: '271828' },
    ]);
    expect(shown()).toContain(stage.bridge.ownerCode);
    expect(screen.getByRole('button', { name: 'Go on to the desk' })).toHaveProperty(
      'disabled',
      true,
    );
    await stage.user.click(screen.getByRole('checkbox', { name: 'I have written it down' }));
    await stage.press('Go on to the desk');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Routines');
    expect(shown()).not.toContain(stage.bridge.ownerCode);
  });

  it('begins the PIN anew where the two differ, and takes none that is guessed at once', async () => {
    stage.bridge.access = { kind: 'setUp' };
    await stage.show();
    await stage.press('Next');
    await enterPin('123456');
    expect(shown()).toContain('Digits in a row');
    await enterPin('271828');
    await enterPin('271829');
    expect(shown()).toContain('not the same');
    expect(stage.bridge.asked('desk:set-up')).toEqual([]);
  });

  it('is ready for another PIN after one that was refused, however it was sent', async () => {
    stage.bridge.access = { kind: 'setUp' };
    await stage.show();
    await stage.press('Next');
    await stage.user.keyboard('111111');
    await stage.press('Next');
    expect(shown()).toContain('The same digit over and over');
    await stage.user.keyboard('271828');
    expect(screen.getByLabelText('New PIN, 6 to 12 digits')).toHaveProperty('value', '271828');
  });

  it('takes no emergency number that nobody can dial', async () => {
    stage.bridge.access = { kind: 'setUp' };
    await stage.show();
    await stage.user.type(screen.getByLabelText('Emergency number'), 'abc');
    expect(screen.getByRole('button', { name: 'Next' })).toHaveProperty('disabled', true);
    expect(shown()).toContain('Digits, spaces');
  });
});

describe('the lock', () => {
  it('opens with the PIN from the keyboard, and shows none of its digits', async () => {
    await stage.show();
    await stage.user.keyboard('482913');
    expect(screen.getByLabelText('PIN')).toHaveProperty('type', 'password');
    expect(shown()).not.toContain('482913');
    await stage.user.keyboard('{Enter}');
    await settle();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Routines');
  });

  it("opens with the PIN from the screen's own keys", async () => {
    await stage.show();
    for (const key of ['4', '8', '2', '9', '1', '0', 'Delete the last digit', '3']) {
      await stage.press(key);
    }
    await stage.press('Unlock');
    expect(stage.bridge.asked('desk:unlock')).toEqual(['482913']);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Routines');
  });

  it('says that a PIN is wrong, and forgets what was typed', async () => {
    await stage.show();
    await enterPin('488291');
    expect(shown()).toContain('That PIN is not right.');
    expect(screen.getByLabelText('PIN')).toHaveProperty('value', '');
  });

  it('counts a wait down, takes no digit meanwhile, and opens again afterwards', async () => {
    stage.bridge.nextWaitMs = 30_000;
    await stage.show();
    await enterPin('111222');
    expect(shown()).toContain('The next one in 0:30.');
    await enterPin('482913');
    expect(stage.bridge.asked('desk:unlock')).toEqual(['111222']);
    stage.nowMs = 30_000;
    stage.bridge.access = { kind: 'locked', pinWaitMs: 0, ownerCodeWaitMs: 0 };
    act(() => {
      stage.bridge.lock();
    });
    expect(shown()).not.toContain('The next one');
    await enterPin('482913');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Routines');
  });

  it('lets the owner code set a new PIN, and shows the next code once', async () => {
    await stage.show();
    await stage.press('Forgot the PIN?');
    await stage.user.type(screen.getByLabelText('Owner code'), stage.bridge.ownerCode);
    await stage.press('Next');
    await enterPin('314159');
    await enterPin('314159');
    expect(stage.bridge.pin).toBe('314159');
    expect(shown()).toContain('NEXT-CODE-0001');
  });

  it('says that an owner code is wrong, and asks for it again', async () => {
    await stage.show();
    await stage.press('Forgot the PIN?');
    await stage.user.type(screen.getByLabelText('Owner code'), 'WRONG');
    await stage.press('Next');
    await enterPin('314159');
    await enterPin('314159');
    expect(shown()).toContain('That owner code is not right.');
    expect(stage.bridge.pin).toBe('482913');
  });

  it('gives the display back to the wall when asked', async () => {
    await stage.show();
    await stage.press('Back to the wall');
    expect(stage.bridge.asked('desk:close')).toHaveLength(1);
  });

  it('says that it is damaged, and leads back to the wall', async () => {
    stage.bridge.access = { kind: 'damaged' };
    await stage.show();
    expect(shown()).toContain('The lock cannot be opened');
    await stage.press('Back to the wall');
    expect(stage.bridge.asked('desk:close')).toHaveLength(1);
  });

  it('falls shut by itself and keeps nothing of the clinic on the page', async () => {
    await stage.showUnlocked();
    expect(shown()).toContain('Back circuit');
    act(() => {
      stage.bridge.lock();
    });
    expect(shown()).not.toContain('Back circuit');
    expect(screen.getByLabelText('PIN')).toBe(document.activeElement);
  });

  it('tells main that somebody is there, at most every five seconds', async () => {
    await stage.showUnlocked();
    for (const atMs of [0, 1000, 4999, 5000, 9000]) {
      stage.nowMs = atMs;
      stage.access.active();
    }
    expect(stage.bridge.asked('desk:active')).toHaveLength(2);
  });
});
