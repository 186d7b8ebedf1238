import { protocol } from 'electron/main';
import type { Log } from '../health/log';
import { isMusicAddress } from '../music/music-address';
import { musicResponse } from '../music/music-response';
import type { MusicRequest } from '../music/music-response';
import { pageScheme } from './page-address';
import { pageResponse } from './page-response';

/** Names our scheme to Chromium; once, before the app is ready. It never passes by the policy. */
export function declarePageScheme(): void {
  const privileges = {
    standard: true,
    secure: true,
    supportFetchAPI: true,
    stream: true,
    codeCache: true,
  };
  protocol.registerSchemesAsPrivileged([{ scheme: pageScheme, privileges }]);
}

/** Folders that our scheme serves. */
export interface ServedFolders {
  readonly pages: string;
  /** The clinic's own music. */
  readonly music: string;
}

/** Serves the pages and the music; after the app is ready. */
export function servePages(folders: ServedFolders, log: Log): void {
  protocol.handle(pageScheme, async (request) => {
    try {
      return isMusicAddress(request.url)
        ? await musicResponse(asked(request), folders.music)
        : await pageResponse(request, folders.pages);
    } catch (cause) {
      log.error('A file could not be read for a page.', cause);
      return new Response(null, { status: 500 });
    }
  });
}

function asked({ method, url, headers }: Request): MusicRequest {
  return { method, url, range: headers.get('range') };
}
