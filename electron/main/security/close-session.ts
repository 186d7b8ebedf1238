import type { Session } from 'electron/main';
import { mayLoad } from './may-load';

/** Where our own pages come from. */
export interface OwnPages {
  readonly origin: string;
  readonly developmentOrigin: string | undefined;
}

/**
 * Closes what a page could ask of the machine or the network: every permission, every device, every
 * download, and every request that does not go to our own scheme. Nothing that is asked for is
 * granted. One thing is answered with yes when it is checked: our own page may know the names of the
 * loudspeakers, which is how Chromium lets it send sound to a chosen one. The microphone stays
 * closed: to open it a page has to ask.
 */
export function closeSession(session: Session, { origin, developmentOrigin }: OwnPages): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => {
    answer(false);
  });
  session.setPermissionCheckHandler((...[, permission, requesting, { mediaType }]) => {
    return permission === 'media' && mediaType === 'audio' && isOf(requesting, origin);
  });
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => {
    event.preventDefault();
  });
  session.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !mayLoad(details.url, developmentOrigin) });
  });
}

/** For this permission Electron names the page that asks and not only its origin (33.2, tried). */
function isOf(requesting: string, own: string): boolean {
  return requesting === own || requesting.startsWith(`${own}/`);
}
