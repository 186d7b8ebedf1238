import { useTranslation } from 'react-i18next';
import type { ExerciseLevel } from '../circuit/exercise-level';
import type { ExerciseId } from '../exercises/exercise-id';
import type { LevelName } from '../exercises/level-name';
import type { ExerciseWords, LevelWords } from '../text/exercise-words';
import { dictionaryOf, type Dictionary } from '../text/text';

/** Every fixed word of the screen's language, for what needs no number or name put in. */
export function useWords(): Dictionary {
  const { i18n } = useTranslation();
  return dictionaryOf(i18n.language);
}

/** The words of an exercise. */
export function wordsOf(words: Dictionary, exercise: ExerciseId): ExerciseWords {
  return words.exercises[exercise];
}

/**
 * What a level of an exercise is called. The name of the exercise where it has no such level: a
 * routine may have been saved with another catalogue.
 */
export function levelNameOf(words: Dictionary, { exercise, level }: ExerciseLevel): string {
  const { name, levels } = wordsOf(words, exercise);
  return levels[level]?.name ?? name;
}

/** The words of one level of an exercise. Throws where a level has none: that is a bug. */
export function levelWordsOf(
  words: Dictionary,
  exercise: ExerciseId,
  level: LevelName,
): LevelWords {
  const found = wordsOf(words, exercise).levels[level];
  if (found === undefined) {
    throw new Error(`No words for ${exercise}, ${level}`);
  }
  return found;
}
