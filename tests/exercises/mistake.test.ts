import { describe, expect, it } from 'vitest';
import { mistakeAtSeconds, mistakesOf, withMistake } from '../../src/exercises/mistake';
import { english } from '../../src/text/en/english';
import { strengthLevels } from './every-level';
import { posesOf } from './poses-of';

describe.each(strengthLevels)('mistakes of $exercise, $name', ({ exercise, level }) => {
  // A hold has no knee drive, and so nothing that rolls with it.
  const mistakes = mistakesOf(exercise).filter(
    (mistake) => mistakeAtSeconds(level.movement, mistake) !== undefined,
  );

  it('have words, and a moment at which they show', () => {
    expect(mistakes.length).toBeGreaterThan(0);
    for (const mistake of mistakes) {
      expect(english.exercises[exercise].mistakes[mistake.index]).toBeDefined();
    }
  });

  it('begin as the right movement does, and differ at that moment', () => {
    for (const mistake of mistakes) {
      const wrong = posesOf(withMistake(level.movement, mistake));
      const right = posesOf(level.movement);
      expect(wrong[0]).toEqual(right[0]);
      expect(wrong).not.toEqual(right);
    }
  });
});
