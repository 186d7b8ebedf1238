import { done, refused } from '../../../src/contract/outcome';
import type { Outcome } from '../../../src/contract/outcome';
import type { SavedAccess } from '../../../src/contract/saved-access';
import type { SavedValue } from '../storage/saved-value';
import { guessCounter, noGuesses } from './guess-counter';
import type { Guess, SecretKind } from './guess-counter';
import type { LockClock } from './guess-wait';
import { makeVerifier } from './verifier';
import type { ScryptParameters } from './verifier';

/** What the secrets stand on. */
export interface SecretsParts {
  readonly saved: SavedValue<SavedAccess>;
  readonly clock: LockClock;
  readonly parameters: ScryptParameters;
}

/** The PIN and the owner code, as verifiers on the disk. */
export interface Secrets {
  /** `damaged`: there may have been secrets that cannot be read now; nobody gets in. */
  readonly state: () => 'none' | 'there' | 'damaged';
  /** How long no guess is looked at, in milliseconds. */
  readonly waitMs: (kind: SecretKind) => number;
  /** One at a time. Refused with `not-found` where there are no secrets. */
  readonly guess: (kind: SecretKind, secret: string) => Promise<Outcome<Guess>>;
  /** Saves new secrets, and no wrong guesses; what is not given stays. */
  readonly renew: (fresh: NewSecrets) => Promise<Outcome<undefined>>;
}

/** Secrets to take from now on. */
export interface NewSecrets {
  readonly pin?: string;
  readonly ownerCode?: string;
}

/** The secrets over their saved value. */
export function openSecrets({ saved, clock, parameters }: SecretsParts): Secrets {
  const counters = {
    pin: guessCounter('pin', saved, clock),
    ownerCode: guessCounter('ownerCode', saved, clock),
  };

  function state(): 'none' | 'there' | 'damaged' {
    if (saved.current().secrets !== null) {
      return 'there';
    }
    return saved.notices.some(({ kind }) => kind !== 'cannot-save') ? 'damaged' : 'none';
  }

  async function verifierOf(secret: string | undefined) {
    return secret === undefined ? undefined : makeVerifier(secret, parameters);
  }

  return {
    state,
    waitMs: (kind) => counters[kind].waitMs(),
    guess: async (kind, secret) => {
      const { secrets } = saved.current();
      return secrets === null ? refused('not-found') : counters[kind].guess(secret, secrets[kind]);
    },
    renew: async (fresh) => {
      const [newPin, newCode] = [await verifierOf(fresh.pin), await verifierOf(fresh.ownerCode)];
      const outcome = await saved.change(({ secrets }) => {
        const pin = newPin ?? secrets?.pin;
        const ownerCode = newCode ?? secrets?.ownerCode;
        return pin === undefined || ownerCode === undefined
          ? refused('not-found')
          : done({
              secrets: { pin, ownerCode },
              pinGuesses: noGuesses,
              ownerCodeGuesses: noGuesses,
            });
      });
      if (outcome.kind === 'refused') {
        return outcome;
      }
      counters.pin.forget();
      counters.ownerCode.forget();
      return done(undefined);
    },
  };
}
