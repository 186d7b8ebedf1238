import { randomUUID } from 'node:crypto';
import { refused } from '../../../src/contract/outcome';
import type { Outcome } from '../../../src/contract/outcome';

/** What was shown last and waits to be accepted; good until it is, the next one, or the lock. */
export interface Previews<T> {
  /** Keeps it; answers the id by which it is accepted. */
  readonly keep: (value: T) => string;
  /**
   * Hands it to `accept`; refused with `expired` when it is not the last. Where `accept` refuses or
   * throws nothing has changed, so it can be accepted once more.
   */
  readonly use: <R>(
    previewId: string,
    accept: (value: T) => Promise<Outcome<R>>,
  ) => Promise<Outcome<R>>;
  readonly forget: () => void;
}

interface Kept<T> {
  readonly id: string;
  readonly value: T;
  readonly lockings: number;
}

/** No preview at first. `lockings` counts how often the desk was locked. */
export function previews<T>(lockings: () => number): Previews<T> {
  let last: Kept<T> | undefined;
  return {
    keep: (value) => {
      const id = randomUUID();
      last = { id, value, lockings: lockings() };
      return id;
    },
    use: async (previewId, accept) => {
      const taken = last;
      if (taken?.id !== previewId || taken.lockings !== lockings()) {
        return refused('expired');
      }
      // Not to be had twice while it is being accepted.
      last = undefined;
      let isDone = false;
      try {
        const outcome = await accept(taken.value);
        isDone = outcome.kind === 'done';
        return outcome;
      } finally {
        if (!isDone) {
          last ??= taken;
        }
      }
    },
    forget: () => {
      last = undefined;
    },
  };
}
