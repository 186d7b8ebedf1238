import type { WebContents } from 'electron/main';
import type { DeskPushChannel, DeskPushes } from '../../../src/contract/desk-calls';
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

/** Tells the desk's page something unasked; nothing happens where there is none. */
export function pushToDesk<P extends DeskPushChannel>(
  contents: WebContents | undefined,
  channel: P,
  message: DeskPushes[P],
): void {
  if (contents !== undefined && !contents.isDestroyed()) {
    contents.send(channel, message);
  }
}
