import type { Language } from './settings';

/**
 * What the desk's page may know about its lock. `setUp`: nobody has chosen a PIN yet.
 * `locked`: a PIN is asked for; while `waitMs` is above 0 none is looked at. The owner code has a
 * count and a wait of its own. `damaged`: what the lock knows is lost or unreadable, so nobody is let
 * in before somebody puts that right on the machine (docs/desk-access.md). `unlocked`: staff are in.
 */
export type DeskAccess =
  | { readonly kind: 'setUp' }
  | { readonly kind: 'locked'; readonly pinWaitMs: number; readonly ownerCodeWaitMs: number }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'unlocked' };

/** The first start, once. */
export interface FirstSetUp {
  readonly clinicName: string;
  readonly emergencyNumber: string;
  readonly language: Language;
  /** 6 to 12 digits. */
  readonly pin: string;
}

/** What came of a guess. A wrong one is no refusal: it was asked and answered. */
export type GuessAnswer =
  | { readonly kind: 'right' }
  | { readonly kind: 'wrong'; readonly waitMs: number }
  | { readonly kind: 'mustWait'; readonly waitMs: number };

/** Shown once and kept by nobody but the owner: letters and digits in groups. */
export interface OwnerCode {
  readonly ownerCode: string;
}

/** A forgotten PIN: the owner code, and the PIN to take from now on. */
export interface Recovery {
  readonly ownerCode: string;
  readonly newPin: string;
}

/** What came of a recovery; a right code is used up and another one given. */
export type RecoveryAnswer =
  (OwnerCode & { readonly kind: 'right' }) | Exclude<GuessAnswer, { readonly kind: 'right' }>;
