/** A point or direction: x to the figure's left, y up, z ahead; metres unless said otherwise. */
export type Vector = readonly [x: number, y: number, z: number];

export const zero: Vector = [0, 0, 0];

export function add(a: Vector, b: Vector): Vector {
  return [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
}

export function subtract(a: Vector, b: Vector): Vector {
  return [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
}

export function scale(a: Vector, factor: number): Vector {
  return [a[0] * factor, a[1] * factor, a[2] * factor];
}

export function dot(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

export function cross(a: Vector, b: Vector): Vector {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

export function length(a: Vector): number {
  return Math.hypot(a[0], a[1], a[2]);
}

export function distance(a: Vector, b: Vector): number {
  return length(subtract(a, b));
}

/** The same direction one long; a vector of no length stays as it is. */
export function unit(a: Vector): Vector {
  const long = length(a);
  return long < 1e-12 ? a : scale(a, 1 / long);
}

/** From `a` at share 0 to `b` at share 1. */
export function between(a: Vector, b: Vector, share: number): Vector {
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share, a[2] + (b[2] - a[2]) * share];
}

/** The middle of a cloud of points. */
export function mean(points: readonly Vector[]): Vector {
  return scale(points.reduce(add, zero), 1 / points.length);
}

/** The same point on the other side of the body. */
export function mirrored(a: Vector): Vector {
  return [-a[0], a[1], a[2]];
}

/** 0 at or below `low`, 1 at or above `high`, smooth between; `low` may be the greater. */
export function smoothStep(low: number, high: number, value: number): number {
  const share = Math.min(1, Math.max(0, (value - low) / (high - low)));
  return share * share * (3 - 2 * share);
}
