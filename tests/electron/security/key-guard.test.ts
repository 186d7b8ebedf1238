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
    expect(reachesPage({ ...plain, key })).toBe(true);
  });

  it.each(['r', 'R', 'w', 'q', '+', '-', '0', 'i', 'I', 'u', 'p', 'F5', 'F4', 'Tab', 'ArrowLeft'])(
    'swallows "%s" with Control, Alt or the system key',
    (key) => {
      expect(reachesPage({ ...plain, key, control: true })).toBe(false);
      expect(reachesPage({ ...plain, key, alt: true })).toBe(false);
      expect(reachesPage({ ...plain, key, meta: true })).toBe(false);
    },
  );

  it.each(['F1', 'F7', 'F10', 'F11', 'F12', 'BrowserBack', 'BrowserRefresh', 'ContextMenu'])(
    'swallows %s, which Chromium or the desktop would take for itself',
    (key) => {
      expect(reachesPage({ ...plain, key })).toBe(false);
    },
  );
});
