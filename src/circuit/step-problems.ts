import type { Level } from '../exercises/level';
import { levelOf } from '../exercises/level-of';
import { checkNumber } from './check-number';
import { boundedDoses } from './dose-bounds';
import type { Effort } from './effort';
import type { ExerciseLevel } from './exercise-level';
import type { Step } from './routine';
import { routineBounds } from './routine-bounds';
import type { Problem } from './routine-problem';
import { waysOf } from './way-at';

/** What is wrong with one step by itself. */
export function stepProblems(step: Step): readonly Problem[] {
  const level = levelOf(step.exercise, step.level);
  const stepId = step.id;
  return [
    ...check('efforts', step.efforts.length, stepId),
    ...check('switchSeconds', step.switchSeconds, stepId),
    ...check('moveSeconds', step.moveSeconds, stepId),
    ...check('loadKg', step.loadKg, stepId),
    ...check('noteCharacters', step.note.trim().length, stepId),
    ...check('alternates', step.alternates.length, stepId),
    ...step.alternates.flatMap((given, index) => alternateProblems(given, stepId, index + 1)),
    ...(level === undefined
      ? [{ kind: 'levelMissing', stepId, given: step.level } as const]
      : step.efforts.flatMap((effort, index) =>
          effortProblems(effort, level, { stepId, effort: index + 1 }),
        )),
  ];
}

type StepField =
  'efforts' | 'switchSeconds' | 'moveSeconds' | 'loadKg' | 'noteCharacters' | 'alternates';

function check(field: StepField, given: number, stepId: string): readonly Problem[] {
  return checkNumber({ field, given, bounds: routineBounds[field] }, { stepId });
}

function alternateProblems(
  given: ExerciseLevel,
  stepId: string,
  alternate: number,
): readonly Problem[] {
  return levelOf(given.exercise, given.level) === undefined
    ? [{ kind: 'alternateMissing', stepId, alternate, given }]
    : [];
}

interface EffortPath {
  readonly stepId: string;
  readonly effort: number;
}

function effortProblems(effort: Effort, level: Level, path: EffortPath): readonly Problem[] {
  const fitting = waysOf(level.laterality);
  const wayUnfit = !fitting.includes(effort.way);
  const uncounted = effort.dose.kind !== 'time' && !level.movement.countsReps;
  return [
    ...(wayUnfit ? [{ kind: 'wayUnfit', ...path, given: effort.way, fitting } as const] : []),
    ...(uncounted
      ? [{ kind: 'repsUncounted', ...path } as const]
      : boundedDoses(effort.dose, level).flatMap((dose) => checkNumber(dose, path))),
  ];
}
