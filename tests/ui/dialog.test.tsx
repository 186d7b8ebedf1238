import { cleanup, render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Button } from '../../src/ui/button';
import { Dialog, type DialogProps } from '../../src/ui/dialog';

const onClose = vi.fn();
const user = userEvent.setup();

beforeEach(() => {
  onClose.mockReset();
  // The component library asks for it, and jsdom has none.
  vi.stubGlobal('CSS', { escape: (text: string) => text.replace(/\W/g, '\\$&') });
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function ignored(): void {
  // What the buttons do is not looked at here.
}

function show(role?: DialogProps['role']): HTMLElement {
  render(
    <>
      <Button onPress={ignored}>Behind</Button>
      <Dialog title="End now?" onClose={onClose} {...(role === undefined ? {} : { role })}>
        <Button onPress={ignored} autoFocus>
          No
        </Button>
        <Button onPress={ignored}>Yes</Button>
      </Dialog>
    </>,
  );
  const dialog = document.querySelector<HTMLElement>(`[role=${role ?? 'dialog'}]`);
  if (dialog === null) {
    throw new Error('No dialog on the screen');
  }
  return dialog;
}

describe('Dialog', () => {
  it('is a dialog named by its title', () => {
    const dialog = show();
    const title = document.getElementById(dialog.getAttribute('aria-labelledby') ?? '');
    expect(title?.textContent).toBe('End now?');
  });

  it('is an alert where the question has to be answered', () => {
    expect(show('alertdialog').textContent).toContain('End now?');
  });

  it('takes the focus and keeps it inside', async () => {
    const dialog = show();
    const visited: string[] = [document.activeElement?.textContent ?? ''];
    for (let step = 0; step < 3; step += 1) {
      await user.tab();
      expect(dialog.contains(document.activeElement)).toBe(true);
      visited.push(document.activeElement?.textContent ?? '');
    }
    expect(visited).toEqual(['No', 'Yes', 'No', 'Yes']);
  });

  it('hides what is behind it from those who cannot see it', () => {
    show();
    const behind = [...document.querySelectorAll('button')].find(
      ({ textContent }) => textContent === 'Behind',
    );
    expect(behind?.closest('[aria-hidden=true], [inert]')).not.toBeNull();
  });

  it('is closed by Escape, which goes no further', async () => {
    const heard = vi.fn();
    window.addEventListener('keydown', heard);
    show();
    await user.keyboard('{Escape}');
    window.removeEventListener('keydown', heard);
    expect(onClose).toHaveBeenCalledTimes(1);
    expect(heard).not.toHaveBeenCalled();
  });

  it('is closed by a press beside it, not by one inside', async () => {
    const dialog = show();
    await user.click(dialog);
    expect(onClose).not.toHaveBeenCalled();
    await user.click(document.body);
    expect(onClose).toHaveBeenCalledTimes(1);
  });
});
