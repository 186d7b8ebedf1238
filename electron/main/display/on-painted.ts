import type { BrowserWindow } from 'electron/main';
import type { Log } from '../health/log';
import { savePicture } from './save-picture';

/** What happens when the wall's first picture is on the screen: a line in the log, maybe a file. */
export function onPainted(
  window: BrowserWindow,
  picturePath: string | undefined,
  log: Log,
): () => void {
  let isFirst = true;
  return () => {
    if (!isFirst) {
      return;
    }
    isFirst = false;
    log.info(`The wall is painted, ${Math.round(performance.now())} ms after the start.`);
    if (picturePath !== undefined) {
      savePicture(window, picturePath).catch((cause: unknown) => {
        log.error(`No picture could be saved at ${picturePath}.`, cause);
      });
    }
  };
}
