import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DeskStage, closeDesk } from './desk-stage';

let stage: DeskStage;

beforeEach(async () => {
  stage = new DeskStage();
  await stage.showUnlocked();
});

afterEach(closeDesk);

function focused(): Element | null {
  return document.activeElement;
}

function focusedRegion(): string | undefined {
  return focused()?.closest<HTMLElement>('[data-region]')?.dataset['region'];
}

async function openStrong(): Promise<void> {
  await stage.choose('More for Strong', 'Edit');
  await waitFor(() => {
    expect(focused()?.hasAttribute('data-step')).toBe(true);
  });
}

describe('the focus', () => {
  it('is on the first step when the editor opens, and on the routine that was left', async () => {
    await openStrong();
    await stage.press('Back');
    await waitFor(() => {
      expect(focused()?.getAttribute('aria-label')).toBe('Strong');
    });
  });

  it('goes from one part of the screen to the next by F6, and back with Shift', async () => {
    await openStrong();
    expect(focusedRegion()).toBe('steps');
    const visited: (string | undefined)[] = [];
    for (let presses = 0; presses < 4; presses += 1) {
      await stage.user.keyboard('{F6}');
      visited.push(focusedRegion());
    }
    expect(visited).toEqual(['side', 'head', 'whole', 'steps']);
    await stage.user.keyboard('{Shift>}{F6}{/Shift}');
    expect(focusedRegion()).toBe('whole');
  });

  it('comes to the routines by the first stop of the list', async () => {
    document.body.focus();
    await stage.user.tab();
    expect(focused()?.textContent).toBe('To the routines');
    await stage.user.keyboard('{Enter}');
    expect(focusedRegion()).toBe('routines');
  });

  it('stays in a dialog, whatever F6 does outside of it', async () => {
    await stage.choose('More for Strong', 'Rename');
    await stage.user.keyboard('{F6}');
    expect(screen.getByRole('dialog').contains(focused())).toBe(true);
  });
});
