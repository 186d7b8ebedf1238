import { exerciseIds } from '../../exercises/exercise-id';
import type { ExerciseId } from '../../exercises/exercise-id';
import type { StartPosition } from '../../exercises/level';
import { levelNames } from '../../exercises/level-name';
import type { LevelName } from '../../exercises/level-name';
import { levelOf } from '../../exercises/level-of';
import type { Way } from '../effort';
import type { Part } from '../phase';

/** Every level has as many coaching cues; they are counted from 1. */
export const cueNumbers = [1, 2, 3, 4, 5] as const;

/** Seconds that can be counted down aloud. */
export const countNumbers = [5, 4, 3, 2, 1] as const;

/** Rounds that can be called by number; no routine has more (routine-bounds). */
export const roundNumbers = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

/** What is said of a phase, whatever the exercise. */
const phaseCalls = [
  'get-ready',
  'first',
  'next',
  'halfway',
  'last-ten',
  'switch-sides',
  'switch-direction',
  'next-set',
  'round-done',
  'last-round',
  'last-exercise',
  'finished',
] as const;

/** What is said when somebody steers the run. */
const runCalls = ['paused', 'resumed', 'time-added', 'easier-form', 'ended'] as const;

/** Stop and safety: said in full or not at all. */
const safetyCalls = ['stop', 'let-go', 'stop-rule', 'second'] as const;

/** A side or a direction: every way that has a word. */
export const spokenWays = ['left', 'right', 'clockwise', 'anticlockwise'] as const;

export type SpokenWay = Exclude<Way, 'whole'>;

const parts = ['warmUp', 'circuit', 'coolDown'] as const satisfies readonly Part[];

/**
 * The words that a physio wrote for a step; said by another voice, and only where there is one. The
 * exercise is that of the step: a note is not meant for what was taken instead.
 */
export type NoteId = `note/${ExerciseId}/${string}`;

/** The id of a step's note. */
export function noteId(exercise: ExerciseId, stepId: string): NoteId {
  return `note/${exercise}/${stepId}`;
}

/** The name of something that the wall can speak; no word of it. */
export type SpokenId = FixedId | NoteId;

/**
 * The name of one fixed sentence that the wall can speak; no word of it. Which levels and positions
 * there are is told by `spokenIds`.
 * `name` and `name-short`: an exercise at a level, in full and for when time is short. `cue`: a
 * coaching cue. `breath`: how to breathe. `position`: where it begins. `way`: a side or direction;
 * `other`: the same where the effort before took the other one. `part`, `round`: where in the routine.
 */
export type FixedId =
  | `name/${ExerciseId}/${LevelName}`
  | `name-short/${ExerciseId}/${LevelName}`
  | `cue/${ExerciseId}/${LevelName}/${(typeof cueNumbers)[number]}`
  | `breath/${ExerciseId}/${LevelName}`
  | `position/${StartPosition}`
  | `way/${SpokenWay}`
  | `other/${SpokenWay}`
  | `part/${Part}`
  | `round/${(typeof roundNumbers)[number]}`
  | `count/${(typeof countNumbers)[number]}`
  | `phase/${(typeof phaseCalls)[number]}`
  | `run/${(typeof runCalls)[number]}`
  | `safety/${(typeof safetyCalls)[number]}`;

/** Every fixed sentence, each once: those of the catalogue's levels and those of every routine. */
export function spokenIds(): readonly FixedId[] {
  return [
    ...phaseCalls.map((call) => `phase/${call}` as const),
    ...countNumbers.map((number) => `count/${number}` as const),
    ...spokenWays.flatMap((way) => [`way/${way}`, `other/${way}`] as const),
    ...parts.map((part) => `part/${part}` as const),
    ...roundNumbers.map((number) => `round/${number}` as const),
    ...runCalls.map((call) => `run/${call}` as const),
    ...safetyCalls.map((call) => `safety/${call}` as const),
    ...positionsInUse().map((position) => `position/${position}` as const),
    ...exerciseIds.flatMap((exercise) => levelNames.flatMap((level) => ofLevel(exercise, level))),
  ];
}

function positionsInUse(): readonly StartPosition[] {
  const all = exerciseIds.flatMap((exercise) =>
    levelNames.map((level) => levelOf(exercise, level)?.startPosition),
  );
  return [...new Set(all.filter((position) => position !== undefined))];
}

function ofLevel(exercise: ExerciseId, level: LevelName): readonly FixedId[] {
  if (levelOf(exercise, level) === undefined) {
    return [];
  }
  return [
    `name/${exercise}/${level}`,
    `name-short/${exercise}/${level}`,
    ...cueNumbers.map((number) => `cue/${exercise}/${level}/${number}` as const),
    `breath/${exercise}/${level}`,
  ];
}
