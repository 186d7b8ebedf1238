import type { Disk } from '../../../electron/main/storage/disk';
import { fileNames } from '../../../electron/main/storage/file-names';
import { nodeDisk } from '../../../electron/main/storage/node-disk';
import type { Place } from '../../../electron/main/storage/place';
import { keptLog } from '../kept-log';
import type { KeptLog } from '../kept-log';

/** A place whose clocks stand still but for waiting, which takes no real time. */
export interface TestPlace extends Place {
  readonly log: KeptLog;
  /** How long was waited so far, in milliseconds. */
  readonly waitedMs: () => number;
}

export function testPlace(folder: string, disk: Disk = nodeDisk): TestPlace {
  let waitedMs = 0;
  return {
    folder,
    names: fileNames('routines'),
    disk,
    waiting: {
      nowMs: () => waitedMs,
      wait: (ms) => {
        waitedMs += ms;
        return Promise.resolve();
      },
    },
    now: () => new Date('2026-08-06T06:00:00.123Z'),
    log: keptLog(),
    waitedMs: () => waitedMs,
  };
}
