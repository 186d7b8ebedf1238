import { randomUUID } from 'node:crypto';
import { done, refused } from '../../../src/contract/outcome';
import type { Outcome } from '../../../src/contract/outcome';

/** What was shown last and waits to be accepted; good until the next one, or the lock. */
export interface Previews<T> {
  /** Keeps it; answers the id by which it is accepted. */
  readonly keep: (value: T) => string;
  /** Takes it; refused with `expired` when it is not the last. */
  readonly take: (previewId: string) => Outcome<T>;
  readonly forget: () => void;
}

/** No preview at first. `lockings` counts how often the desk was locked. */
export function previews<T>(lockings: () => number): Previews<T> {
  let last: { readonly id: string; readonly value: T; readonly lockings: number } | undefined;
  return {
    keep: (value) => {
      const id = randomUUID();
      last = { id, value, lockings: lockings() };
      return id;
    },
    take: (previewId) => {
      const taken = last;
      if (taken?.id !== previewId || taken.lockings !== lockings()) {
        return refused('expired');
      }
      last = undefined;
      return done(taken.value);
    },
    forget: () => {
      last = undefined;
    },
  };
}
