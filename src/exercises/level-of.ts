import { catalogue } from './catalogue';
import type { ExerciseId } from './exercise-id';
import type { Level } from './level';
import type { LevelName } from './level-name';

/** The level of an exercise, or undefined where it has none of that name (drills have only one). */
export function levelOf(exercise: ExerciseId, name: LevelName): Level | undefined {
  const levels: Readonly<Partial<Record<LevelName, Level>>> = catalogue[exercise].levels;
  return levels[name];
}
