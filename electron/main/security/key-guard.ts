/** Whose page it is: the wall in a public room, or the desk that staff type at. */
export type KeyRules = 'wall' | 'desk';

/** What is looked at of a key. */
export interface PressedKey {
  readonly key: string;
  readonly control: boolean;
  readonly alt: boolean;
  readonly meta: boolean;
}

/**
 * Keys that Chromium or the desktop give a meaning of their own: menu bar, caret browsing, full
 * screen, developer tools, and a browser's own buttons. F5 is not among them: without a menu it
 * reloads nothing, and a presenter's clicker sends it for "start".
 */
const swallowedKeys: ReadonlySet<string> = new Set([
  'F1',
  'F3',
  'F6',
  'F7',
  'F10',
  'F11',
  'F12',
  'BrowserBack',
  'BrowserForward',
  'BrowserHome',
  'BrowserRefresh',
  'BrowserSearch',
  'BrowserStop',
  'BrowserFavorites',
  'ContextMenu',
  'Print',
  'PrintScreen',
]);

const isMac = process.platform === 'darwin';

/**
 * True when a key may reach the page. The wall listens to single keys only, so every chord with
 * Control, Alt or the system key is swallowed: reload, close, zoom, history, developer tools. The
 * one it knows opens the desk, which asks for a PIN. At the desk the chords of editing pass too.
 */
export function reachesPage(pressed: PressedKey, rules: KeyRules, onMac = isMac): boolean {
  const { key, control, alt, meta } = pressed;
  if (!control && !alt && !meta) {
    // At the desk it goes from one part of the screen to the next; without a menu nothing else hears it.
    return !swallowedKeys.has(key) || (rules === 'desk' && key === 'F6');
  }
  return rules === 'wall' ? opensDesk(pressed) : editsText(pressed, onMac);
}

/** Control+Alt+D. */
function opensDesk({ key, control, alt, meta }: PressedKey): boolean {
  return control && alt && !meta && key.toLowerCase() === 'd';
}

/** Copying and pasting, undoing, saving, finding, moving by words and of whole steps. */
const editingKeys: ReadonlySet<string> = new Set([
  'a',
  'c',
  'd',
  'f',
  's',
  'v',
  'x',
  'y',
  'z',
  'Enter',
  'Home',
  'End',
  'Backspace',
  'Delete',
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
]);

/**
 * With Control, or on a Mac with Command; with Alt only a step goes up or down, but on a Mac it types:
 * accents, and the @ of many keyboards.
 */
function editsText({ key, control, alt, meta }: PressedKey, onMac: boolean): boolean {
  if (alt) {
    return !control && !meta && (onMac || key === 'ArrowUp' || key === 'ArrowDown');
  }
  return editingKeys.has(key.length === 1 ? key.toLowerCase() : key);
}
