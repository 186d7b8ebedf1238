/** One line of the report. */
export interface Row {
  readonly name: string;
  /** Null where it could not be measured. */
  readonly value: number | null;
  readonly unit: string;
  /** For example `≤ 50`; empty where none is set. */
  readonly budget: string;
  /** Whether the value keeps the budget; null where there is no value or no budget. */
  readonly ok: boolean | null;
  /** A peer or the physical limit, measured in the same run. */
  readonly comparedWith: string;
}

/** What a bench measured, before it is held against its budget. */
export interface Measured {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly comparedWith: string;
}

/** A row whose value may be so large at the most. */
export function atMost(limit: number, measured: Measured): Row {
  return rowOf(measured, `≤ ${rounded(limit)}`, measured.value <= limit);
}

/** A row whose value must be so large at the least. */
export function atLeast(limit: number, measured: Measured): Row {
  return rowOf(measured, `≥ ${rounded(limit)}`, measured.value >= limit);
}

/** A row that only informs. */
export function withoutBudget(measured: Measured): Row {
  return rowOf(measured, '', null);
}

/** A row for a bench that broke. */
export function notMeasured(name: string, cause: unknown): Row {
  const reason = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause);
  const comparedWith = `could not be measured: ${reason}`;
  return { name, value: null, unit: '', budget: '', ok: null, comparedWith };
}

function rowOf(
  { name, value, unit, comparedWith }: Measured,
  budget: string,
  ok: boolean | null,
): Row {
  return { name, value: rounded(value), unit, budget, ok, comparedWith };
}

/** Three digits that mean something: more would be noise. */
export function rounded(value: number): number {
  return Number(value.toPrecision(3));
}
