import type { WebContents } from 'electron/main';
import type { WallPushChannel, WallPushes } from '../../../src/contract/wall-calls';

/** Tells the wall's page something unasked; nothing happens when the page is gone. */
export function pushToWall<P extends WallPushChannel>(
  contents: WebContents,
  channel: P,
  message: WallPushes[P],
): void {
  if (!contents.isDestroyed()) {
    contents.send(channel, message);
  }
}
