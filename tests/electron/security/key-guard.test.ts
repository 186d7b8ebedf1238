import { describe, expect, it } from 'vitest';
import { reachesPage } from '../../../electron/main/security/key-guard';

const plain = { control: false, alt: false, meta: false };

describe('reachesPage', () => {
  it.each([
    'F5',
    ' ',
    'Enter',
    '.',
    'b',
    'h',
    'H',
    'Escape',
    'ArrowLeft',
    'ArrowRight',
    'ArrowUp',
    'ArrowDown',
    'PageUp',
    'PageDown',
    'Tab',
    '+',
  ])('lets the key "%s" of a keyboard or a clicker through', (key) => {
    expect(reachesPage({ ...plain, key }, 'wall')).toBe(true);
  });

  it.each(['r', 'R', 'w', 'q', '+', '-', '0', 'i', 'I', 'u', 'p', 'F5', 'F4', 'Tab', 'ArrowLeft'])(
    'swallows "%s" with Control, Alt or the system key',
    (key) => {
      expect(reachesPage({ ...plain, key, control: true }, 'wall')).toBe(false);
      expect(reachesPage({ ...plain, key, alt: true }, 'wall')).toBe(false);
      expect(reachesPage({ ...plain, key, meta: true }, 'wall')).toBe(false);
    },
  );

  it.each(['F1', 'F7', 'F10', 'F11', 'F12', 'BrowserBack', 'BrowserRefresh', 'ContextMenu'])(
    'swallows %s, which Chromium or the desktop would take for itself',
    (key) => {
      expect(reachesPage({ ...plain, key }, 'wall')).toBe(false);
    },
  );

  it('lets the one chord of the wall through that opens the desk', () => {
    const chord = { control: true, alt: true, meta: false };
    expect(reachesPage({ ...chord, key: 'd' }, 'wall')).toBe(true);
    expect(reachesPage({ ...chord, key: 'D' }, 'wall')).toBe(true);
    expect(reachesPage({ ...chord, key: 'd', meta: true }, 'wall')).toBe(false);
    expect(reachesPage({ ...chord, key: 'Delete' }, 'wall')).toBe(false);
  });

  it.each(['a', 'c', 'v', 'x', 'z', 'Z', 'y', 's', 'f', 'd', 'Enter', 'ArrowLeft', 'Backspace'])(
    'lets "%s" with Control or Command through at the desk, for editing',
    (key) => {
      expect(reachesPage({ ...plain, key, control: true }, 'desk')).toBe(true);
      expect(reachesPage({ ...plain, key, meta: true }, 'desk')).toBe(true);
      expect(reachesPage({ ...plain, key, control: true }, 'wall')).toBe(false);
    },
  );

  it.each(['r', 'w', 'q', 'i', 'I', 'u', 'p', 'n', 't', '+', '-', '0', 'F4', 'F5', 'Tab'])(
    'swallows "%s" with Control, Alt or Command at the desk too',
    (key) => {
      expect(reachesPage({ ...plain, key, control: true }, 'desk')).toBe(false);
      expect(reachesPage({ ...plain, key, alt: true }, 'desk', false)).toBe(false);
      expect(reachesPage({ ...plain, key, meta: true }, 'desk')).toBe(false);
    },
  );

  it('lets Option type at the desk of a Mac, but not with Command', () => {
    const option = { ...plain, alt: true };
    expect(reachesPage({ ...option, key: 'é' }, 'desk', true)).toBe(true);
    expect(reachesPage({ ...option, key: '@' }, 'desk', true)).toBe(true);
    expect(reachesPage({ ...option, key: 'i', meta: true }, 'desk', true)).toBe(false);
    expect(reachesPage({ ...option, key: 'é' }, 'wall', true)).toBe(false);
  });
});
