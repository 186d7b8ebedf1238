import type { ExerciseWords } from './exercise-words';

type ById = Readonly<Record<string, string>>;

/** What speech is made from: a dictionary, or as much of one. */
export interface SpeakableWords {
  readonly exercises: Readonly<Record<string, ExerciseWords>>;
  readonly spoken: {
    /** By spoken id. */
    readonly phrases: ById;
    /** By exercise and level. */
    readonly shortNames: ById;
    /** By spoken id, in place of what is shown. */
    readonly saidOtherwise: ById;
  };
}

/**
 * Every fixed sentence that the wall says aloud, and shows as a caption, by its spoken id
 * (`name/dead-bug/easier`, `cue/dead-bug/easier/2`, `phase/halfway`).
 * Names, cues and breathing follow the shown words of the exercises; what is said otherwise, and
 * what is said of no exercise, stands under `spoken`.
 */
export function spokenTexts({ exercises, spoken }: SpeakableWords): ById {
  return {
    ...spoken.phrases,
    ...shortNames(spoken.shortNames),
    ...Object.fromEntries(
      Object.entries(exercises).flatMap(([id, words]) => ofExercise(id, words)),
    ),
    ...spoken.saidOtherwise,
  };
}

type SpokenText = readonly [id: string, text: string];

function shortNames(byLevel: ById): ById {
  return Object.fromEntries(
    Object.entries(byLevel).map(([level, text]) => [`name-short/${level}`, text]),
  );
}

function ofExercise(id: string, { levels }: ExerciseWords): readonly SpokenText[] {
  return Object.entries(levels).flatMap(([level, { name, cues, breathing }]): SpokenText[] => [
    [`name/${id}/${level}`, `${name}.`],
    ...cues.map((cue, index): SpokenText => [`cue/${id}/${level}/${index + 1}`, cue]),
    [`breath/${id}/${level}`, breathing],
  ]);
}
