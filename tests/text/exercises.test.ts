import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/exercises/catalogue';
import { equipmentKinds } from '../../src/exercises/equipment';
import { exerciseIds } from '../../src/exercises/exercise-id';
import { equipment } from '../../src/text/en/equipment';
import { exercises } from '../../src/text/en/exercises';
import { positions } from '../../src/text/en/positions';
import type { ExerciseWords, LevelWords } from '../../src/text/exercise-words';
import { everyLevel } from '../exercises/every-level';
import type { NamedLevel } from '../exercises/every-level';
import { wordCount } from './every-word';

function wordsOf({ exercise, name }: Pick<NamedLevel, 'exercise' | 'name'>): LevelWords {
  const all: ExerciseWords = exercises[exercise];
  const words = all.levels[name];
  if (words === undefined) {
    throw new Error(`No words for ${exercise}, ${name}`);
  }
  return words;
}

function sorted(texts: readonly string[]) {
  return [...texts].sort();
}

describe('the words of the exercises', () => {
  it('are there for every exercise and for nothing else', () => {
    expect(sorted(Object.keys(exercises))).toEqual(sorted(exerciseIds));
  });

  it.each(exerciseIds)('%s has words for its own levels and no others', (id) => {
    expect(sorted(Object.keys(exercises[id].levels))).toEqual(
      sorted(Object.keys(catalogue[id].levels)),
    );
  });

  it.each(exerciseIds)('%s has a short name that fits a tile', (id) => {
    expect(exercises[id].shortName.length).toBeLessThanOrEqual(18);
  });

  it('tell every exercise from every other by its names', () => {
    const names = exerciseIds.map((id) => exercises[id].name);
    const shortNames = exerciseIds.map((id) => exercises[id].shortName);
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(shortNames).size).toBe(shortNames.length);
  });

  it('tell every level from every other by its name', () => {
    const names = everyLevel.map((level) => wordsOf(level).name);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(exerciseIds)('%s says its purpose in one line', (id) => {
    expect(wordCount(exercises[id].purpose)).toBeLessThanOrEqual(16);
  });

  it.each(exerciseIds)('%s names enough mistakes, each with what puts it right', (id) => {
    const { mistakes }: ExerciseWords = exercises[id];
    expect(mistakes.length).toBeGreaterThanOrEqual(catalogue[id].kind === 'strength' ? 3 : 1);
    for (const { wrong, fix } of mistakes) {
      expect(fix).not.toBe(wrong);
    }
  });

  it.each(exerciseIds)('%s says in one or two sentences who takes another form', (id) => {
    const sentences = exercises[id].safety.match(/[.!?](\s|$)/g) ?? [];
    expect(sentences.length).toBeGreaterThanOrEqual(1);
    expect(sentences.length).toBeLessThanOrEqual(2);
  });
});

describe('the words of a level', () => {
  it.each(everyLevel)('$exercise, $name, has five cues of at most eight words', (level) => {
    const { cues } = wordsOf(level);
    expect(cues).toHaveLength(5);
    expect(new Set(cues).size).toBe(5);
    expect(cues.filter((cue) => wordCount(cue) > 8 || !/^\p{Lu}.*[^.]\.$/u.test(cue))).toEqual([]);
  });

  it.each(everyLevel)('$exercise, $name, says every phase of its movement', (level) => {
    const { setUp, cycle } = level.level.movement;
    const phases = [...setUp, ...cycle].map(({ id }) => id);
    expect(sorted(Object.keys(wordsOf(level).movement))).toEqual(sorted(phases));
  });

  it.each(everyLevel)('$exercise, $name, says a phase in at most nine words', (level) => {
    const texts = Object.values(wordsOf(level).movement);
    expect(texts.filter((text) => wordCount(text) > 9 || !text.endsWith('.'))).toEqual([]);
  });

  it.each(everyLevel)('$exercise, $name, says in one short sentence how to breathe', (level) => {
    const { breathing } = wordsOf(level);
    expect(wordCount(breathing)).toBeLessThanOrEqual(10);
    expect(breathing).toMatch(/^[^.]+\.$/);
  });

  it.each(everyLevel)('$exercise, $name, has a way without what it needs', (level) => {
    const { without } = wordsOf(level);
    const needs = level.level.equipment.filter(
      ({ kind, optional }) => optional !== true && kind !== 'mat',
    );
    expect(without).toMatch(needs.length > 0 ? /^[^.]+\.$/ : /^([^.]+\.)?$/);
  });
});

describe('the words of positions and equipment', () => {
  it('cover every position in use', () => {
    const places = Object.keys(positions);
    expect(everyLevel.filter(({ level }) => !places.includes(level.startPosition))).toEqual([]);
  });

  it('cover every thing, and nothing else', () => {
    expect(sorted(Object.keys(equipment))).toEqual(sorted(equipmentKinds));
  });
});
