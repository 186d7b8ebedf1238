import { act, fireEvent } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { holdMs } from '../../../src/wall/desk/desk-corner';
import { button, shown } from '../on-screen';
import { closeStage, openStage, type WallStage } from '../wall-stage';

let stage: WallStage;

beforeEach(() => {
  stage = openStage();
});

afterEach(closeStage);

function corner(): Element {
  const found = document.querySelector('.desk-corner');
  if (found === null) {
    throw new Error('The wall has no corner.');
  }
  return found;
}

function wait(ms: number): void {
  act(() => {
    vi.advanceTimersByTime(ms);
  });
}

describe('the corner of the wall', () => {
  it('opens the desk for who holds it for two seconds, and says so meanwhile', () => {
    stage.show();
    fireEvent.pointerDown(corner());
    expect(shown()).toContain('Keep holding for the desk');
    wait(holdMs - 1);
    expect(stage.deskOpened).toBe(0);
    wait(1);
    expect(stage.deskOpened).toBe(1);
    expect(shown()).not.toContain('Keep holding');
  });

  it.each(['pointerUp', 'pointerLeave', 'pointerCancel'] as const)(
    'opens nothing for who lets go before: %s',
    (end) => {
      stage.show();
      fireEvent.pointerDown(corner());
      wait(holdMs - 1);
      fireEvent[end](corner());
      wait(holdMs);
      expect(stage.deskOpened).toBe(0);
    },
  );
});

describe('the chord of the desk', () => {
  it('opens it from the idle wall and from a run, which goes on', async () => {
    stage.show();
    fireEvent.keyDown(window, { key: 'd', ctrlKey: true, altKey: true });
    await stage.user.click(button(/^One exercise/));
    fireEvent.keyDown(window, { key: 'D', ctrlKey: true, altKey: true });
    expect(stage.deskOpened).toBe(2);
    expect(stage.told.at(-1)?.kind).toBe('running');
  });

  it('is no other key, and opens once however long it is held', () => {
    stage.show();
    fireEvent.keyDown(window, { key: 'd' });
    fireEvent.keyDown(window, { key: 'd', ctrlKey: true });
    fireEvent.keyDown(window, { key: 'e', ctrlKey: true, altKey: true });
    expect(stage.deskOpened).toBe(0);
    fireEvent.keyDown(window, { key: 'd', ctrlKey: true, altKey: true });
    fireEvent.keyDown(window, { key: 'd', ctrlKey: true, altKey: true, repeat: true });
    expect(stage.deskOpened).toBe(1);
  });
});
