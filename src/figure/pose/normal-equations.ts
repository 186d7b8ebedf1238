/** The sums of a least-squares step: `matrix` is square, row by row. Rewritten in place. */
export interface NormalEquations {
  readonly size: number;
  readonly matrix: Float64Array;
  readonly right: Float64Array;
}

/** Room for the sums of so many unknowns. */
export function createNormalEquations(size: number): NormalEquations {
  return { size, matrix: new Float64Array(size * size), right: new Float64Array(size) };
}

/** Forgets all sums. */
export function clearEquations({ matrix, right }: NormalEquations): void {
  matrix.fill(0);
  right.fill(0);
}

/** Adds one wish: the row's sum over the unknowns should come to `value`. */
export function addWish(
  { size, matrix, right }: NormalEquations,
  row: Float64Array,
  value: number,
): void {
  for (let i = 0; i < size; i += 1) {
    const factor = row[i] ?? 0;
    if (factor !== 0) {
      right[i] = (right[i] ?? 0) + factor * value;
      for (let j = 0; j <= i; j += 1) {
        matrix[i * size + j] = (matrix[i * size + j] ?? 0) + factor * (row[j] ?? 0);
      }
    }
  }
}

/** Adds a wish about a single unknown. */
export function addOwnWish(
  { size, matrix, right }: NormalEquations,
  unknown: number,
  { factor, value }: { readonly factor: number; readonly value: number },
): void {
  right[unknown] = (right[unknown] ?? 0) + factor * value;
  const place = unknown * size + unknown;
  matrix[place] = (matrix[place] ?? 0) + factor * factor;
}

/** Solves the sums by Cholesky's method; the unknowns take the place of `right`. */
export function solveEquations(equations: NormalEquations): Float64Array {
  const { size, matrix, right } = equations;
  for (let i = 0; i < size; i += 1) {
    for (let j = 0; j < i; j += 1) {
      const rest = (matrix[i * size + j] ?? 0) - dotRows(equations, [i, j], j);
      matrix[i * size + j] = rest / (matrix[j * size + j] ?? 1);
    }
    const square = (matrix[i * size + i] ?? 0) - dotRows(equations, [i, i], i);
    const diagonal = Math.sqrt(Math.max(square, 1e-12));
    matrix[i * size + i] = diagonal;
    right[i] = ((right[i] ?? 0) - dotRow(equations, i, i)) / diagonal;
  }
  return substituteBack(equations);
}

function dotRows(
  { size, matrix }: NormalEquations,
  [first, second]: readonly [number, number],
  until: number,
): number {
  let sum = 0;
  for (let k = 0; k < until; k += 1) {
    sum += (matrix[first * size + k] ?? 0) * (matrix[second * size + k] ?? 0);
  }
  return sum;
}

function dotRow({ size, matrix, right }: NormalEquations, row: number, until: number): number {
  let sum = 0;
  for (let k = 0; k < until; k += 1) {
    sum += (matrix[row * size + k] ?? 0) * (right[k] ?? 0);
  }
  return sum;
}

function substituteBack({ size, matrix, right }: NormalEquations): Float64Array {
  for (let i = size - 1; i >= 0; i -= 1) {
    let sum = right[i] ?? 0;
    for (let k = i + 1; k < size; k += 1) {
      sum -= (matrix[k * size + i] ?? 0) * (right[k] ?? 0);
    }
    right[i] = sum / (matrix[i * size + i] ?? 1);
  }
  return right;
}
