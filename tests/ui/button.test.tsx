import { cleanup, render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Button, type ButtonProps } from '../../src/ui/button';
import { button } from '../wall/on-screen';

const onPress = vi.fn();
const user = userEvent.setup();

beforeEach(() => {
  onPress.mockReset();
});

afterEach(cleanup);

function show(props: Partial<ButtonProps> = {}): HTMLElement {
  render(
    <>
      <input aria-label="Elsewhere" />
      <Button onPress={onPress} {...props}>
        Next
      </Button>
    </>,
  );
  return button(props.label ?? 'Next');
}

describe('Button', () => {
  it('is pressed once by the mouse', async () => {
    await user.click(show());
    expect(onPress).toHaveBeenCalledTimes(1);
  });

  it('is pressed once by a finger', async () => {
    await user.pointer({ keys: '[TouchA]', target: show() });
    expect(onPress).toHaveBeenCalledTimes(1);
  });

  it('is not pressed by a finger that slides away', async () => {
    const target = show();
    await user.pointer([
      { keys: '[TouchA>]', target },
      { pointerName: 'TouchA', target: document.body },
      { keys: '[/TouchA]' },
    ]);
    expect(onPress).not.toHaveBeenCalled();
  });

  it.each(['[Enter]', '[Space]'])('is pressed once by %s when it has the focus', async (key) => {
    show().focus();
    await user.keyboard(key);
    expect(onPress).toHaveBeenCalledTimes(1);
  });

  it('keeps Space and Enter from the screen behind it, and lets other keys through', async () => {
    const heard = vi.fn<(event: KeyboardEvent) => void>();
    window.addEventListener('keydown', heard);
    show().focus();
    await user.keyboard('[Space][Enter]{PageDown}');
    window.removeEventListener('keydown', heard);
    expect(heard.mock.calls.map(([event]) => event.key)).toEqual(['PageDown']);
  });

  it('leaves the focus where it was when pressed by the mouse', async () => {
    const target = show();
    const elsewhere = document.querySelector('input');
    elsewhere?.focus();
    await user.click(target);
    expect(document.activeElement).toBe(elsewhere);
  });

  it('leaves the focus with the page when nothing had it', async () => {
    await user.click(show());
    expect(document.activeElement).toBe(document.body);
  });

  it('has the focus from the start where it is the thing to answer with', () => {
    const target = show({ autoFocus: true });
    expect(document.activeElement).toBe(target);
  });

  it('has a name of its own where its picture says too little', () => {
    expect(show({ label: 'Sound' }).getAttribute('aria-label')).toBe('Sound');
  });

  it('shows its rank by its look', () => {
    expect(show({ look: 'stop' }).className).toContain('button-stop');
  });
});
