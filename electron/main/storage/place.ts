import type { Log } from '../health/log';
import type { Disk } from './disk';
import type { FileNames } from './file-names';
import type { Waiting } from './retry-busy';

/** Where and with what one concern is saved. */
export interface Place {
  readonly folder: string;
  readonly names: FileNames;
  readonly disk: Disk;
  readonly waiting: Waiting;
  /** The wall clock, for names and dates only. */
  readonly now: () => Date;
  readonly log: Log;
}
