import type { Session } from 'electron/main';
import { mayLoad } from './may-load';

/**
 * Closes what a page could ask of the machine or the network: every permission (asked for or
 * checked), every device, every download, and every request that does not go to our own scheme.
 */
export function closeSession(session: Session, developmentOrigin: string | undefined): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => {
    answer(false);
  });
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => {
    event.preventDefault();
  });
  session.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !mayLoad(details.url, developmentOrigin) });
  });
}
