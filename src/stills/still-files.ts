import type { ExerciseId } from '../exercises/exercise-id';
import type { LevelName } from '../exercises/level-name';
import { levelOf } from '../exercises/level-of';
import { drawnPoseOf, stillMomentsOf } from './still-moments';
import type { StillPose } from './still-moments';

/** Where the program keeps the pictures; they are drawn by `npm run figure:stills`. */
const addresses = import.meta.glob<string>('../../resources/figure/stills/*.webp', {
  eager: true,
  query: '?url',
  import: 'default',
});

/** An exercise at a level. */
export interface PicturedLevel {
  readonly exercise: ExerciseId;
  readonly level: LevelName;
}

/** A still: a pose as all of the movement is framed, or the key pose close up, for small pictures. */
export type StillView = StillPose | 'close';

/** The address of a still; undefined where the exercise has no such level. */
export function stillAddress(
  { exercise, level }: PicturedLevel,
  view: StillView,
): string | undefined {
  const movement = levelOf(exercise, level)?.movement;
  if (movement === undefined || view === 'close') {
    return addressOf(exercise, level, 'close');
  }
  const drawn = drawnPoseOf(view, stillMomentsOf(exercise, movement));
  return addressOf(exercise, level, drawn);
}

/** The address of the frames of a clip, side by side; undefined where there is no such level. */
export function clipAddress({ exercise, level }: PicturedLevel): string | undefined {
  return addressOf(exercise, level, 'clip');
}

function addressOf(exercise: ExerciseId, level: LevelName, what: StillView | 'clip') {
  return addresses[`../../resources/figure/stills/${exercise}--${level}--${what}.webp`];
}
