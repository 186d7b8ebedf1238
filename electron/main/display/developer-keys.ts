import type { WebContents } from 'electron/main';

/** In development: F12 opens the developer tools, Control+R loads the page anew. */
export function openDeveloperKeys(contents: WebContents): void {
  contents.on('before-input-event', (_event, { type, key, control }) => {
    if (type !== 'keyDown') {
      return;
    }
    if (key === 'F12') {
      contents.toggleDevTools();
    } else if (control && key === 'r') {
      contents.reload();
    }
  });
}
