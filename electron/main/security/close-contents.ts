import type { WebContents } from 'electron/main';
import type { Log } from '../health/log';
import { previewAddress } from '../scheme/page-address';
import { reachesPage } from './key-guard';
import type { KeyRules } from './key-guard';

/** What a page's contents are closed with. */
export interface ContentsRules {
  /** Of the development server, whose pages may reload themselves; undefined in a shipped app. */
  readonly developmentOrigin: string | undefined;
  /** Chords reach the page and the developer tools; never in a shipped app. */
  readonly openKeys: boolean;
  /** Asked at each key, since a window's contents are there before it is known whose they are. */
  readonly keyRules: () => KeyRules;
  readonly log: Log;
}

/**
 * Closes every way out of a page: navigation, frames but that of the preview, redirects, new windows, embedded pages, zoom,
 * a page's refusal to unload, and the keys that would reload or leave it.
 */
export function closeContents(contents: WebContents, rules: ContentsRules): void {
  closeNavigation(contents, rules);
  contents.setWindowOpenHandler(({ url }) => {
    rules.log.warn(`Refused a new window: ${shortened(url)}`);
    return { action: 'deny' };
  });
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
  });
  contents.on('will-prevent-unload', (event) => {
    // Preventing this event unloads the page: a page must not be able to hold the wall.
    event.preventDefault();
  });
  contents.on('before-input-event', (event, input) => {
    if (!rules.openKeys && !reachesPage(input, rules.keyRules())) {
      event.preventDefault();
    }
  });
  contents.on('did-finish-load', () => {
    void contents.setVisualZoomLevelLimits(1, 1);
  });
}

function closeNavigation(contents: WebContents, { developmentOrigin, log }: ContentsRules): void {
  contents.on('will-frame-navigate', (event) => {
    const isPreview = !event.isMainFrame && event.url === previewAddress;
    if (!isPreview && !isAllowed(event.url)) {
      log.warn(`Refused a navigation: ${shortened(event.url)}`);
      event.preventDefault();
    }
  });
  contents.on('will-navigate', (event) => {
    if (!isAllowed(event.url)) {
      event.preventDefault();
    }
  });
  contents.on('will-redirect', (event) => {
    event.preventDefault();
  });

  function isAllowed(url: string): boolean {
    return developmentOrigin !== undefined && url.startsWith(`${developmentOrigin}/`);
  }
}

const longestLogged = 200;

function shortened(url: string): string {
  return url.slice(0, longestLogged);
}
