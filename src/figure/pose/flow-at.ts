import { parameterNames } from './body-parameters';
import type { BodyParameters } from './body-parameters';
import type { Choreography } from './plans';
import { postureAt } from './posture-at';

/** Postures are solved this often and joined smoothly: every phase is a whole number of them. */
const knotsPerSecond = 20;

/** Feet meet the ground hard; half evened out they still stand where they are planted. */
const isFoot = parameterNames.map((name) => /(ankleFlexion|footInversion)$/.test(name));

/** Wide enough to spread a change of contact over several frames. */
const evenWeights = [1, 2, 3, 2, 1];
const evenTotal = evenWeights.reduce((sum, weight) => sum + weight, 0);

/** Toes and wrists bear no other contact, so what they do from one to the next is evened out. */
const isLoose = parameterNames.map((name) =>
  /(toeExtension|wristFlexion|wristDeviation|pronation)$/.test(name),
);

/**
 * The body's numbers at seconds into an effort, below 0 in the set-up: a smooth line through
 * postures that keep every contact. Postures are remembered, so a second repetition costs nothing.
 */
export function flowAt(choreography: Choreography, secondsIntoEffort: number): BodyParameters {
  const at = secondsIntoEffort * knotsPerSecond;
  const first = Math.floor(at);
  const knots = [-3, -2, -1, 0, 1, 2, 3, 4].map((offset) =>
    solvedKnot(choreography, first + offset),
  );
  return Float64Array.from(parameterNames, (_, parameter) => {
    const values = knots.map((knot) => knot[parameter] ?? 0);
    return lineOf(parameter)(values, at - first);
  });
}

type Line = (values: readonly number[], share: number) => number;

function lineOf(parameter: number): Line {
  if (isLoose[parameter] === true) {
    return (values, share) => throughMiddle(evened(values), share);
  }
  if (isFoot[parameter] === true) {
    return (values, share) =>
      (throughMiddle(values.slice(2, 6), share) + throughKnots(values.slice(2, 6), share)) / 2;
  }
  return (values, share) => throughKnots(values.slice(2, 6), share);
}

/** Each value with the two before and after it, where there are two. */
function evened(values: readonly number[]): readonly number[] {
  return values
    .slice(2, -2)
    .map(
      (_, index) =>
        evenWeights.reduce(
          (sum, weight, offset) => sum + weight * (values[index + offset] ?? 0),
          0,
        ) / evenTotal,
    );
}

/** Passes through the second and third value (Catmull and Rom 1974). */
function throughKnots(values: readonly number[], share: number): number {
  const [a = 0, b = 0, c = 0, d = 0] = values;
  const [speed0, speed1] = [(c - a) / 2, (d - b) / 2];
  const way = c - b;
  return (
    b +
    share * (speed0 + share * (3 * way - 2 * speed0 - speed1 + share * (speed0 + speed1 - 2 * way)))
  );
}

/** Passes near the values with steady acceleration: the uniform cubic B-spline. */
function throughMiddle(values: readonly number[], share: number): number {
  const [a = 0, b = 0, c = 0, d = 0] = values;
  const rest = 1 - share;
  return (
    (rest ** 3 * a +
      (3 * share ** 3 - 6 * share ** 2 + 4) * b +
      (3 * rest ** 3 - 6 * rest ** 2 + 4) * c +
      share ** 3 * d) /
    6
  );
}

/** The posture at a knot, solved once. */
function solvedKnot(choreography: Choreography, knot: number): BodyParameters {
  const name = knotName(choreography, knot);
  const known = choreography.knots.get(name);
  if (known !== undefined) {
    return known;
  }
  const { setUp, cycle } = knotCounts(choreography);
  const solved =
    knot < 0
      ? postureAt(choreography, {
          part: 'setUp',
          seconds: Math.max(setUp + knot, 0) / knotsPerSecond,
          first: true,
        })
      : postureAt(choreography, {
          part: 'cycle',
          seconds: (knot % cycle) / knotsPerSecond,
          first: knot < cycle,
        });
  choreography.knots.set(name, solved);
  return solved;
}

/** Knots before the set-up are its first, knots after the second repetition are the second's. */
function knotName(choreography: Choreography, knot: number): number {
  const { setUp, cycle } = knotCounts(choreography);
  return knot < 2 * cycle ? Math.max(knot, -setUp) : cycle + (knot % cycle);
}

function knotCounts({ setUp, cycle }: Choreography) {
  const count = (keys: readonly { readonly seconds: number }[]) =>
    Math.round(keys.reduce((sum, { seconds }) => sum + seconds, 0) * knotsPerSecond);
  return { setUp: count(setUp), cycle: count(cycle.slice(1)) };
}
