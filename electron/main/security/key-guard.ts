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

/**
 * True when a key may reach the page. The wall listens to single keys only, so every chord with
 * Control, Alt or the system key is swallowed: reload, close, zoom, history, developer tools.
 */
export function reachesPage({ key, control, alt, meta }: PressedKey): boolean {
  return !control && !alt && !meta && !swallowedKeys.has(key);
}
