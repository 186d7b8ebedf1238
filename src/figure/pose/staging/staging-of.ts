import type { ExerciseId, StrengthId } from '../../../exercises/exercise-id';
import type { LevelName } from '../../../exercises/level-name';
import type { Staging } from '../staging';
import { bridgeStaging } from './bridge';
import { deadBugStaging } from './dead-bug';
import { deadliftStaging } from './deadlift';
import { lungeStaging } from './lunge';
import { mobilityStaging } from './mobility';
import { sidePlankStaging } from './side-plank';
import { stirStaging } from './stir';
import { stretchStaging } from './stretch';
import { supermanStaging } from './superman';

const strengthStaging: Readonly<Record<StrengthId, Readonly<Record<LevelName, Staging>>>> = {
  'forward-lunge-rotation': lungeStaging,
  'single-leg-rdl': deadliftStaging,
  'stir-the-pot': stirStaging,
  'single-leg-bridge': bridgeStaging,
  'side-plank-knee-drive': sidePlankStaging,
  'weighted-superman': supermanStaging,
  'dead-bug': deadBugStaging,
};

/**
 * How a level of an exercise stands on the ground; drills and stretches have one level only. The
 * angles of strength exercises are measured; in a drill or a stretch hands and feet go where they have
 * to be.
 */
export function stagingOf(exercise: ExerciseId, level: LevelName): Staging {
  const levels = stagings[exercise];
  return 'hands' in levels ? levels : { ...levels[level], isMeasured: true };
}

const stagings: Readonly<Record<ExerciseId, Staging | Readonly<Record<LevelName, Staging>>>> = {
  ...strengthStaging,
  ...mobilityStaging,
  ...stretchStaging,
};
