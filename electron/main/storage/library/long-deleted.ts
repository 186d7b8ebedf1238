import type { DeletedRoutine } from '../../../../src/contract/saved-shapes';
import type { LibraryParts } from './library-parts';

/** What was deleted can be brought back for so long. */
const keptDeletedMs = 30 * 24 * 60 * 60 * 1000;

/**
 * So long the clock has to say that it is enough, by a clock that nobody sets: a year that was typed
 * wrongly and put right again must cost nothing.
 */
const sureAfterMs = 60 * 60 * 1000;

/** Which deleted routines may be removed for good. */
export class LongDeleted {
  readonly #clocks: Pick<LibraryParts, 'now' | 'monotonicMs'>;
  /** Since when, by the even clock, each was found to be deleted long ago. */
  #since: ReadonlyMap<string, number> = new Map();

  constructor(clocks: Pick<LibraryParts, 'now' | 'monotonicMs'>) {
    this.#clocks = clocks;
  }

  /** The ids of those that were long deleted whenever this was asked in the last hour or more. */
  among(deleted: readonly DeletedRoutine[]): readonly string[] {
    const { now, monotonicMs } = this.#clocks;
    const longAgo = deleted.filter(
      ({ deletedAt }) => now().getTime() - Date.parse(deletedAt) > keptDeletedMs,
    );
    const atMs = monotonicMs();
    this.#since = new Map(longAgo.map(({ id }) => [id, this.#since.get(id) ?? atMs]));
    return [...this.#since]
      .filter(([, sinceMs]) => atMs - sinceMs >= sureAfterMs)
      .map(([id]) => id);
  }
}
