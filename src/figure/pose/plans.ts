import type { ExerciseId } from '../../exercises/exercise-id';
import type { LevelName } from '../../exercises/level-name';
import { mistakesOf, withMistake } from '../../exercises/mistake';
import type { BodyParameters } from './body-parameters';
import { courseOf } from './course';
import type { Course } from './course';
import type { FigureSkeleton, Triple } from './figure-skeleton';
import { lyingProps } from './lying-props';
import { matPlaceUnder } from './mat-place';
import { movementOfLevel } from './movement-at';
import { createPlan } from './plan';
import type { Plan } from './plan';
import type { FigureProp } from './props';
import { createRig } from './rig';
import type { Rig } from './rig';
import { stagingOf } from './staging/staging-of';

/** A plan with the courses through its keys. */
export interface Choreography extends Plan {
  readonly setUpCourse: Course;
  readonly cycleCourse: Course;
  /** Where the middle of the mat's top is, metres; means nothing on the bare floor. */
  readonly matPlace: Triple;
  /** Things that lie or stand still. */
  readonly lying: readonly FigureProp[];
  /** Postures that have been worked out, by the number of their moment. */
  readonly knots: Map<number, BodyParameters>;
}

interface Body {
  readonly rig: Rig;
  readonly choreographies: Map<string, Choreography>;
}

// The same skeleton always gives the same plans, so remembering them changes no result.
const bodies = new WeakMap<FigureSkeleton, Body>();

/** A level of an exercise, right or with one of its mistakes. */
export interface MovementName {
  readonly exercise: ExerciseId;
  readonly level: LevelName;
  readonly mistake?: number;
}

/** The choreography of a level for a skeleton: made once (some 10 ms), remembered with it. */
export function choreographyOf(
  skeleton: FigureSkeleton,
  { exercise, level, mistake }: MovementName,
): Choreography {
  const body = bodyOf(skeleton);
  const name = `${exercise}/${level}/${mistake ?? ''}`;
  const known = body.choreographies.get(name);
  if (known !== undefined) {
    return known;
  }
  const staging = stagingOf(exercise, level);
  const right = movementOfLevel(exercise, level);
  const wrong = mistakesOf(exercise).find(({ index }) => index === mistake);
  const movement = wrong === undefined ? right : withMistake(right, wrong);
  const plan = createPlan(body.rig, movement, staging);
  const made: Choreography = {
    ...plan,
    setUpCourse: courseOf(plan.setUp, false),
    cycleCourse: courseOf(plan.cycle, true),
    lying: lyingProps(plan),
    matPlace: matPlaceUnder(plan.solver, [...plan.setUp, ...plan.cycle]),
    knots: new Map(),
  };
  body.choreographies.set(name, made);
  return made;
}

function bodyOf(skeleton: FigureSkeleton): Body {
  const known = bodies.get(skeleton);
  if (known !== undefined) {
    return known;
  }
  const made: Body = { rig: createRig(skeleton), choreographies: new Map() };
  bodies.set(skeleton, made);
  return made;
}
