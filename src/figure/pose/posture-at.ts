import { parameterIndex } from './body-parameters';
import type { BodyParameters } from './body-parameters';
import { constraintsBetween } from './contacts-between';
import { numbersAt, placeOnCourse } from './course';
import { liveliness } from './liveliness';
import type { SolvedKey } from './plan';
import type { Choreography } from './plans';
import { ballCentre, ballConstraints } from './rolling-ball';
import { solve } from './solve';
import type { KeyId } from './staging';

/** Which part of a choreography, and how many seconds from its first key. */
export interface PartTime {
  readonly part: 'setUp' | 'cycle';
  readonly seconds: number;
  /** True in the first repetition, which starts from rest. */
  readonly first: boolean;
}

/** Between keys the numbers are nearly right: a few rounds bring the contacts back. */
const roundsInBetween = 10;

/** The body's numbers at a moment: on the course between its keys, with every contact kept. */
export function postureAt(choreography: Choreography, time: PartTime): BodyParameters {
  const { solver, staging, stiffness, anchors, ballHome: home } = choreography;
  const [keys, course] =
    time.part === 'setUp'
      ? [choreography.setUp, choreography.setUpCourse]
      : [choreography.cycle, choreography.cycleCourse];
  const place = placeOnCourse(keys, time.seconds);
  const start = numbersAt(keys, course, { ...place, fromRest: time.first && place.from === 0 });
  for (const [name, extra] of liveliness(choreography, time)) {
    const index = parameterIndex(name);
    start[index] = (start[index] ?? 0) + extra;
  }
  const [from, to] = stretchAt(keys, place.from);
  const contacts = constraintsBetween({ rig: solver.rig, staging, anchors }, from, to);
  const ball =
    home === undefined ? undefined : ballCentre(solver, staging, { home, parameters: start });
  const onBall =
    ball === undefined ? [] : ballConstraints(solver, staging, { from, to, centre: ball });
  const wishes = { target: start, stiffness, constraints: [...contacts, ...onBall] };
  return solve(solver, wishes, { start, rounds: roundsInBetween });
}

/** The ids of the keys that a moment lies between; a row of one key has no other. */
function stretchAt(keys: readonly SolvedKey[], from: number): readonly [KeyId, KeyId] {
  const id = keys[from]?.id ?? 'start';
  return [id, keys[from + 1]?.id ?? id];
}
