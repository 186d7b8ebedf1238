import { protocol } from 'electron/main';
import type { Log } from '../health/log';
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

/** Serves the pages below `folder`; after the app is ready. */
export function servePages(folder: string, log: Log): void {
  protocol.handle(pageScheme, async (request) => {
    try {
      return await pageResponse(request, folder);
    } catch (cause) {
      log.error('A file of the pages could not be read.', cause);
      return new Response(null, { status: 500 });
    }
  });
}
