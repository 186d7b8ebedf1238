import { describe, expect, it } from 'vitest';
import { wallKeyOf, type KeyPress } from '../../src/wall/wall-key';

function press(key: string, held: Partial<KeyPress> = {}): KeyPress {
  return { key, repeat: false, ctrlKey: false, altKey: false, metaKey: false, ...held };
}

describe('wallKeyOf', () => {
  it.each([' ', 'Enter', '.', 'b', 'B', 'F5'])('starts and pauses with %j', (key) => {
    expect(wallKeyOf(press(key))).toBe('toggle');
  });

  it.each([
    ['ArrowRight', 'next'],
    ['PageDown', 'next'],
    ['ArrowLeft', 'back'],
    ['PageUp', 'back'],
    ['h', 'hurts'],
    ['H', 'hurts'],
    ['Escape', 'end'],
    ['ArrowUp', 'louder'],
    ['ArrowDown', 'quieter'],
    ['m', 'mute'],
    ['M', 'mute'],
  ])('takes %s for %s', (key, meaning) => {
    expect(wallKeyOf(press(key))).toBe(meaning);
  });

  it.each(['a', 'Tab', 'F1', 'F11', 'Delete', '0', 'Shift'])('leaves %s alone', (key) => {
    expect(wallKeyOf(press(key))).toBeUndefined();
  });

  it.each(['ctrlKey', 'altKey', 'metaKey'] as const)('leaves chords with the %s alone', (held) => {
    for (const key of [' ', 'b', 'h', 'F5', 'ArrowRight', 'ArrowLeft']) {
      expect(wallKeyOf(press(key, { [held]: true }))).toBeUndefined();
    }
  });

  it('counts a key that is held down once', () => {
    expect(wallKeyOf(press('PageDown', { repeat: true }))).toBeUndefined();
    expect(wallKeyOf(press(' ', { repeat: true }))).toBeUndefined();
  });
});
