import type {
  DeskAccess,
  GuessAnswer,
  OwnerCode,
  Recovery,
  RecoveryAnswer,
} from '../../../src/contract/desk-access';
import { done, refused } from '../../../src/contract/outcome';
import type { Outcome } from '../../../src/contract/outcome';
import type { SecretKind } from './guess-counter';
import { newOwnerCode, readOwnerCode } from './owner-code';
import type { NewSecrets, Secrets } from './secrets';

/** Who may use the desk. The only place that knows it; the page only shows it. Locked at first. */
export class DeskLock {
  readonly #secrets: Secrets;
  readonly #onChange: (access: DeskAccess) => void;
  #isOpen = false;
  /** Rises with every locking: a guess that was begun before one does not unlock after it. */
  #lockings = 0;
  #queue: Promise<unknown> = Promise.resolve();

  /** `onChange` is told what the page may know, whenever that changes. */
  constructor(secrets: Secrets, onChange: (access: DeskAccess) => void) {
    this.#secrets = secrets;
    this.#onChange = onChange;
  }

  access(): DeskAccess {
    if (this.#isOpen) {
      return { kind: 'unlocked' };
    }
    const state = this.#secrets.state();
    if (state !== 'there') {
      return { kind: state === 'none' ? 'setUp' : 'damaged' };
    }
    const [pinWaitMs, ownerCodeWaitMs] = [
      this.#secrets.waitMs('pin'),
      this.#secrets.waitMs('ownerCode'),
    ];
    return { kind: 'locked', pinWaitMs, ownerCodeWaitMs };
  }

  isUnlocked(): boolean {
    return this.#isOpen;
  }

  /** How often it was locked so far: what was begun before a locking does not count after it. */
  get lockings(): number {
    return this.#lockings;
  }

  lock(): void {
    this.#lockings += 1;
    if (this.#isOpen) {
      this.#isOpen = false;
      this.#onChange(this.access());
    }
  }

  /** Once only; unlocks. Refused with `conflict` when there is a PIN, or may have been one. */
  setUp(pin: string): Promise<Outcome<OwnerCode>> {
    return this.#inTurn(async (lockings) => {
      if (this.#secrets.state() !== 'none') {
        return refused('conflict');
      }
      const ownerCode = newOwnerCode();
      const outcome = await this.#secrets.renew({ pin, ownerCode });
      if (outcome.kind === 'refused') {
        return outcome;
      }
      this.#open(lockings);
      return done({ ownerCode });
    });
  }

  unlock(pin: string): Promise<Outcome<GuessAnswer>> {
    return this.#inTurn(async (lockings) => {
      const guessed = await this.#guess('pin', pin);
      if (isRight(guessed)) {
        this.#open(lockings);
      }
      return guessed;
    });
  }

  /** A forgotten PIN; unlocks, and gives a new owner code for the one that was used up. */
  recover({ ownerCode, newPin }: Recovery): Promise<Outcome<RecoveryAnswer>> {
    return this.#inTurn(async (lockings) => {
      const guessed = await this.#guess('ownerCode', readOwnerCode(ownerCode));
      const answer = await this.#withNewCode(guessed, { pin: newPin });
      if (answer.kind === 'done' && answer.value.kind === 'right') {
        this.#open(lockings);
      }
      return answer;
    });
  }

  changePin(pin: string, newPin: string): Promise<Outcome<GuessAnswer>> {
    return this.#inTurn(async () => {
      const guessed = await this.#guess('pin', pin);
      if (!isRight(guessed)) {
        return guessed;
      }
      const outcome = await this.#secrets.renew({ pin: newPin });
      return outcome.kind === 'refused' ? outcome : guessed;
    });
  }

  /** A new owner code for whoever knows the PIN. */
  renewOwnerCode(pin: string): Promise<Outcome<RecoveryAnswer>> {
    return this.#inTurn(async () => this.#withNewCode(await this.#guess('pin', pin), {}));
  }

  /** One guess at a time, or many at once would all be looked at before the first was counted. */
  #inTurn<T>(action: (lockings: number) => Promise<T>): Promise<T> {
    const lockings = this.#lockings;
    const answer = this.#queue.then(() => action(lockings));
    this.#queue = answer.catch(() => undefined);
    return answer;
  }

  #open(lockings: number): void {
    this.#isOpen = lockings === this.#lockings;
    this.#onChange(this.access());
  }

  async #guess(kind: SecretKind, secret: string): Promise<Outcome<GuessAnswer>> {
    const guessed = await this.#secrets.guess(kind, secret);
    if (!isRight(guessed)) {
      this.#onChange(this.access());
    }
    return guessed;
  }

  /** After a right guess: new secrets with a new owner code, which only this answer ever holds. */
  async #withNewCode(
    guessed: Outcome<GuessAnswer>,
    fresh: NewSecrets,
  ): Promise<Outcome<RecoveryAnswer>> {
    if (guessed.kind === 'refused') {
      return guessed;
    }
    if (guessed.value.kind !== 'right') {
      return done(guessed.value);
    }
    const ownerCode = newOwnerCode();
    const outcome = await this.#secrets.renew({ ...fresh, ownerCode });
    return outcome.kind === 'refused' ? outcome : done({ kind: 'right', ownerCode });
  }
}

function isRight(guessed: Outcome<GuessAnswer>): boolean {
  return guessed.kind === 'done' && guessed.value.kind === 'right';
}
