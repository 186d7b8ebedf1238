import type {
  DeskAccess,
  FirstSetUp,
  GuessAnswer,
  Recovery,
  RecoveryAnswer,
} from '../../contract/desk-access';
import type { DeskBridge } from '../../contract/desk-bridge';
import type { Outcome, RefusalProblem } from '../../contract/outcome';

/**
 * What the page shows of the lock. `asking`: main has not answered yet. `damaged`: there was a PIN,
 * and it cannot be read. `ownerCode`: the new code is on the screen, once, until staff say that they
 * have it. Waits are moments of the page's own clock.
 */
export type AccessState =
  | { readonly kind: 'asking' | 'setUp' | 'unlocked' | 'damaged' }
  | { readonly kind: 'failed'; readonly problem: RefusalProblem }
  | { readonly kind: 'ownerCode'; readonly ownerCode: string }
  | {
      readonly kind: 'locked';
      readonly pinOpensAtMs: number;
      readonly ownerCodeOpensAtMs: number;
    };

export interface AccessSurroundings {
  readonly bridge: DeskBridge;
  /** Monotonic, in milliseconds. */
  readonly now: () => number;
}

/** Main puts the lock off for minutes; it need not hear of every key. */
export const activeEveryMs = 5000;

/** The lock as the page knows it. The main process decides; nothing here opens anything. */
export class AccessStore {
  readonly #bridge: DeskBridge;
  readonly #now: () => number;
  readonly #listeners = new Set<() => void>();
  #access: AccessState = { kind: 'asking' };
  #shown: AccessState = this.#access;
  #ownerCode: string | undefined;
  #codeComes = false;
  #toldActiveAtMs = -Infinity;

  constructor({ bridge, now }: AccessSurroundings) {
    this.#bridge = bridge;
    this.#now = now;
  }

  /** Hears of every change; the answer stops the listening. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  /** The same object until something changes. */
  readonly state = (): AccessState => this.#shown;

  /** Asks main, and listens from now on; the answer stops the listening. */
  open(): () => void {
    void this.ask();
    return this.#bridge.on('desk:access-changed', (access) => {
      this.#learn(access);
    });
  }

  /** Asks main how the lock stands. */
  async ask(): Promise<void> {
    const answer = await this.#bridge.call('desk:access', undefined);
    if (answer.kind === 'done') {
      this.#learn(answer.value);
    } else {
      this.#access = { kind: 'failed', problem: answer.problem };
      this.#show();
    }
  }

  /** The first start; the owner code is shown until `ownerCodeKept`. */
  async setUp(wishes: FirstSetUp): Promise<Outcome<undefined>> {
    this.#codeComes = true;
    const answer = await this.#bridge.call('desk:set-up', wishes);
    this.#codeComes = false;
    if (answer.kind === 'done') {
      this.#ownerCode = answer.value.ownerCode;
    }
    await this.ask();
    return answer.kind === 'done' ? { kind: 'done', value: undefined } : answer;
  }

  /** A guess at the PIN. */
  async unlock(pin: string): Promise<Outcome<GuessAnswer>> {
    const answer = await this.#bridge.call('desk:unlock', pin);
    await this.ask();
    return answer;
  }

  /** A forgotten PIN; on a right owner code the next one is shown until `ownerCodeKept`. */
  async recover(recovery: Recovery): Promise<Outcome<GuessAnswer>> {
    this.#codeComes = true;
    const answer = await this.#bridge.call('desk:recover', recovery);
    this.#codeComes = false;
    const guess = this.#takeCode(answer);
    await this.ask();
    return guess;
  }

  /** A new owner code, for who knows the PIN; shown until `ownerCodeKept`. */
  async newOwnerCode(pin: string): Promise<Outcome<GuessAnswer>> {
    return this.#takeCode(await this.#bridge.call('desk:new-owner-code', pin));
  }

  /** Staff have written the owner code down: it is gone from here. */
  ownerCodeKept(): void {
    this.#ownerCode = undefined;
    this.#show();
  }

  /** Locks. */
  async lock(): Promise<void> {
    await this.#bridge.call('desk:lock', undefined);
    await this.ask();
  }

  /** Locks, and gives the display back to the wall where they share one. */
  async close(): Promise<void> {
    await this.#bridge.call('desk:close', undefined);
    await this.ask();
  }

  /** Somebody is at the desk. */
  readonly active = (): void => {
    const now = this.#now();
    if (this.#shown.kind === 'unlocked' && now - this.#toldActiveAtMs >= activeEveryMs) {
      this.#toldActiveAtMs = now;
      void this.#bridge.call('desk:active', undefined);
    }
  };

  /** Shows the code of a right guess; the answer goes on without it. */
  #takeCode(answer: Outcome<RecoveryAnswer>): Outcome<GuessAnswer> {
    if (answer.kind === 'refused') {
      return answer;
    }
    const { value } = answer;
    if (value.kind !== 'right') {
      return { kind: 'done', value };
    }
    this.#ownerCode = value.ownerCode;
    this.#show();
    return { kind: 'done', value: { kind: 'right' } };
  }

  #learn(access: DeskAccess): void {
    this.#access = this.#stateOf(access);
    this.#show();
  }

  #stateOf(access: DeskAccess): AccessState {
    const now = this.#now();
    switch (access.kind) {
      case 'locked':
        return {
          kind: 'locked',
          pinOpensAtMs: now + access.pinWaitMs,
          ownerCodeOpensAtMs: now + access.ownerCodeWaitMs,
        };
      case 'damaged':
      case 'setUp':
      case 'unlocked':
        return access;
    }
  }

  /** While set-up is under way the form stays: the code in its answer has to be seen first. */
  #show(): void {
    if (this.#codeComes) {
      return;
    }
    this.#shown =
      this.#ownerCode === undefined
        ? this.#access
        : { kind: 'ownerCode', ownerCode: this.#ownerCode };
    for (const listener of this.#listeners) {
      listener();
    }
  }
}
