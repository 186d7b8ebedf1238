import { join } from 'node:path';
import type { LibraryPlace } from '../storage/library/library-place';
import { withoutTemporaries } from '../storage/library/without-temporaries';
import type { BackupContent } from './backup-lines';
import { writeBackup } from './write-backup';

/** So many copies of days stay in the folder, and as many of those before a replacement. */
const keptCopies = 14;

/**
 * So long after a change today's copy is made anew: not for each save of a physio at work, but before
 * somebody turns the power strip off.
 */
const settlingMs = 2 * 60_000;

const start = 'backline-';
const end = '.backup';

/** Copies that the program makes by itself, beside the saved files. */
export interface DailyBackup {
  /** Something was saved: today's copy is made anew in a while. */
  readonly changed: () => void;
  /** A copy of its own before something is replaced; throws what the disk throws. */
  readonly before: (what: string) => Promise<void>;
}

/** The copies in the folder of `place`. */
export function dailyBackup(place: LibraryPlace, content: () => BackupContent): DailyBackup {
  const { disk, folder, log, now } = place;
  let timer: NodeJS.Timeout | undefined;
  let tidied: Promise<unknown> | undefined;

  /** Clears up after kills in the middle of a copy, once: later ones are being written. */
  async function tidy(): Promise<void> {
    await disk.makeFolder(folder);
    await withoutTemporaries(place, await disk.namesIn(folder));
  }

  async function write(name: string): Promise<void> {
    await (tidied ??= tidy());
    await writeBackup(place, join(folder, name), content());
    const names = await disk.namesIn(folder);
    const copies = names.filter((other) => other.startsWith(start) && other.endsWith(end)).sort();
    // Apart, or a day with many imports would push out all the days before it.
    const [own, ofDays] = [copies.filter(isBefore), copies.filter((other) => !isBefore(other))];
    for (const old of [...own.slice(0, -keptCopies), ...ofDays.slice(0, -keptCopies)]) {
      // The new one stays whatever its date: a clock that was set back makes it the oldest.
      if (old !== name) {
        await disk.remove(join(folder, old));
      }
    }
  }

  function writeToday(): void {
    timer = undefined;
    write(`${start}${dayOf(now())}${end}`).catch((cause: unknown) => {
      log.error('The daily copy could not be made.', cause);
    });
  }

  return {
    changed: () => {
      timer ??= setTimeout(writeToday, settlingMs);
    },
    before: (what) => {
      const time = now().toISOString().slice(11, 19).replace(/:/g, '-');
      return write(`${start}${dayOf(now())}-${time}-before-${what}${end}`);
    },
  };
}

function isBefore(name: string): boolean {
  return name.includes('-before-');
}

function dayOf(time: Date): string {
  return time.toISOString().slice(0, 10);
}
