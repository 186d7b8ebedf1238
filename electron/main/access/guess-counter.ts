import { done, refused } from '../../../src/contract/outcome';
import type { Outcome } from '../../../src/contract/outcome';
import type { Guesses, SavedAccess, Verifier } from '../../../src/contract/saved-access';
import type { SavedValue } from '../storage/saved-value';
import { waitAfterMs, waitLeftAtStartMs } from './guess-wait';
import type { LockClock } from './guess-wait';
import { matches } from './verifier';

/** Which secret is guessed; each has its own count, so that nobody locks the owner out. */
export type SecretKind = 'pin' | 'ownerCode';

const guessesOf = { pin: 'pinGuesses', ownerCode: 'ownerCodeGuesses' } as const;

/** What came of one guess. */
export type Guess =
  | { readonly kind: 'right' }
  | { readonly kind: 'wrong'; readonly waitMs: number }
  | { readonly kind: 'mustWait'; readonly waitMs: number };

/** Counts the guesses at one secret. */
export interface GuessCounter {
  /** How long none is looked at, in milliseconds; 0 for none. */
  readonly waitMs: () => number;
  /** One guess; the next must not begin before this has answered. */
  readonly guess: (secret: string, verifier: Verifier) => Promise<Outcome<Guess>>;
  /** After a new secret was saved with no guesses. */
  readonly forget: () => void;
}

/** No guess yet, or the last one was right. */
export const noGuesses: Guesses = { wrong: 0, lastWallMs: 0, lastUptimeMs: 0 };

/** The counter of one secret, going on where the saved count stopped. */
export function guessCounter(
  kind: SecretKind,
  saved: SavedValue<SavedAccess>,
  clock: LockClock,
): GuessCounter {
  const field = guessesOf[kind];
  let freeAtMs = clock.monotonicMs() + waitLeftAtStartMs(saved.current()[field], clock);

  const waitMs = () => Math.max(0, freeAtMs - clock.monotonicMs());

  async function count(): Promise<Outcome<SavedAccess>> {
    const [lastWallMs, lastUptimeMs] = [clock.wallMs(), clock.uptimeMs()];
    return saved.change((access) => {
      const wrong = access[field].wrong + 1;
      return done({ ...access, [field]: { wrong, lastWallMs, lastUptimeMs } });
    });
  }

  return {
    waitMs,
    guess: async (secret, verifier) => {
      if (waitMs() > 0) {
        return done({ kind: 'mustWait', waitMs: waitMs() });
      }
      // Counted and on the disk before it is looked at: a kill in between costs one guess.
      const counted = await count();
      if (counted.kind === 'refused') {
        return refused(counted.problem);
      }
      freeAtMs = clock.monotonicMs() + waitAfterMs(counted.value[field].wrong);
      if (!(await matches(secret, verifier))) {
        return done({ kind: 'wrong', waitMs: waitMs() });
      }
      const forgotten = await saved.change((access) => done({ ...access, [field]: noGuesses }));
      if (forgotten.kind === 'done') {
        freeAtMs = clock.monotonicMs();
      }
      return done({ kind: 'right' });
    },
    forget: () => {
      freeAtMs = clock.monotonicMs();
    },
  };
}
