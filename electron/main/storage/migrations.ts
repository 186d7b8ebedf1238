/** One change of a saved shape: takes data of the format before `to` and gives data of `to`. */
export interface Migration {
  readonly to: number;
  /** Pure; may throw on data that its format does not allow. */
  readonly migrate: (data: unknown) => unknown;
}

/**
 * Brings data from the format `from` to the last of the migrations, one step at a time. The list
 * starts at format 2 and each entry rises by one; a gap is a bug and throws.
 */
export function migrated(data: unknown, from: number, migrations: readonly Migration[]): unknown {
  migrations.forEach(({ to }, index) => {
    if (to !== index + 2) {
      throw new Error(`Migration ${index + 1} leads to format ${to} instead of ${index + 2}.`);
    }
  });
  return migrations
    .filter(({ to }) => to > from)
    .reduce((older, { migrate }) => migrate(older), data);
}
