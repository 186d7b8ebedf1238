/** What a secret is checked against, with the parameters that it was made with. */
export interface Verifier {
  readonly kdf: 'scrypt';
  /** N, r and p of scrypt (RFC 7914). */
  readonly cost: number;
  readonly blockSize: number;
  readonly parallelization: number;
  /** Hexadecimal. */
  readonly salt: string;
  readonly hash: string;
}

/** Wrong guesses since the last right one, counted before each is looked at. */
export interface Guesses {
  readonly wrong: number;
  /** When the last was counted: by the wall clock, and by the time since the machine started. */
  readonly lastWallMs: number;
  readonly lastUptimeMs: number;
}

/** The data of the access file; no secrets before the first set-up. */
export interface SavedAccess {
  readonly secrets: { readonly pin: Verifier; readonly ownerCode: Verifier } | null;
  readonly pinGuesses: Guesses;
  readonly ownerCodeGuesses: Guesses;
}
