/** The name of a version's file: `12.json`. */
export function versionName(version: number): string {
  return `${version}.json`;
}

/** The number of a version's file; undefined for any other name. */
export function versionOf(name: string): number | undefined {
  const match = /^([1-9]\d{0,14})\.json$/.exec(name);
  return match === null ? undefined : Number(match[1]);
}

/** A damaged version set aside at a time (ISO 8601); colons are not allowed in names on Windows. */
export function badVersionName(version: number, isoTime: string): string {
  return `${versionName(version)}.bad-${isoTime.replace(/[:.]/g, '-')}`;
}

/** The number of a version set aside; undefined for any other name. */
export function badVersionOf(name: string): number | undefined {
  const match = /^([1-9]\d{0,14})\.json\.bad-/.exec(name);
  return match === null ? undefined : Number(match[1]);
}

/** An unfinished file; `unique` keeps two apart. */
export function temporaryName(name: string, unique: string): string {
  return `${name}.${unique}.tmp`;
}

export function isTemporary(name: string): boolean {
  return name.endsWith('.tmp');
}
