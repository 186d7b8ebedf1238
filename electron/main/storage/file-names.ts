/** The names that one saved file and its companions have in their folder. */
export interface FileNames {
  readonly main: string;
  /** A copy of what was saved before the save of this number. */
  readonly backup: (seq: number) => string;
  /** The number of a backup's name; undefined for any other name. */
  readonly backupSeq: (name: string) => number | undefined;
  /** Unfinished; `unique` keeps two apart. */
  readonly temporary: (unique: string) => string;
  readonly isTemporary: (name: string) => boolean;
  /** A damaged file set aside at a time (ISO 8601). */
  readonly bad: (isoTime: string) => string;
  readonly isBad: (name: string) => boolean;
}

/** `routines` → `routines.json`, `routines.json.before-7`, `routines.json.bad-…`, `routines.json.….tmp`. */
export function fileNames(concern: string): FileNames {
  const main = `${concern}.json`;
  const backupStart = `${main}.before-`;
  const badStart = `${main}.bad-`;
  return {
    main,
    backup: (seq) => `${backupStart}${seq}`,
    backupSeq: (name) => {
      const digits = name.startsWith(backupStart) ? name.slice(backupStart.length) : '';
      return /^[1-9]\d{0,14}$/.test(digits) ? Number(digits) : undefined;
    },
    temporary: (unique) => `${main}.${unique}.tmp`,
    isTemporary: (name) => name.startsWith(`${main}.`) && name.endsWith('.tmp'),
    // Colons are not allowed in names on Windows.
    bad: (isoTime) => `${badStart}${isoTime.replace(/[:.]/g, '-')}`,
    isBad: (name) => name.startsWith(badStart),
  };
}
