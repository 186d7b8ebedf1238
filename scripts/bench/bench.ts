import type { Row } from './row';

/** What a bench may be told. */
export interface BenchOptions {
  /** Take the time that the budget speaks of, not a shorter one. */
  readonly full: boolean;
}

/** Something that is measured by itself. */
export interface Bench {
  /** For `--only`. */
  readonly name: string;
  readonly measure: (options: BenchOptions) => Promise<readonly Row[]>;
}
