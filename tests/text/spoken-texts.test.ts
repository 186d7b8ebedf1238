import { describe, expect, it } from 'vitest';
import { spokenIds } from '../../src/circuit/voice/spoken-id';
import { english } from '../../src/text/en/english';
import { spokenTexts } from '../../src/text/spoken-texts';
import { wordCount } from './every-word';

const texts = spokenTexts(english);
const entries = Object.entries(texts);

describe('spokenTexts', () => {
  it('has a sentence for every spoken id and for nothing else', () => {
    expect(Object.keys(texts).sort()).toEqual([...spokenIds()].sort());
  });

  it('says names and cues as they are shown, unless a sentence of its own is given', () => {
    expect(texts['name/single-leg-rdl/standard']).toBe('Single-leg Romanian deadlift.');
    expect(texts['cue/dead-bug/easier/2']).toBe('Lower one bent leg at a time.');
    expect(texts['name/stir-the-pot/standard']).toBe('Stir the pot.');
  });

  it('gives a sentence of its own only where it differs from the shown one', () => {
    const { saidOtherwise, ...others } = english.spoken;
    const shown = spokenTexts({ ...english, spoken: { ...others, saidOtherwise: {} } });
    for (const [id, text] of Object.entries(saidOtherwise)) {
      expect(shown).toHaveProperty([id]);
      expect(shown[id]).not.toBe(text);
    }
  });

  it('spells nothing out and leaves no figure or sign to be guessed at', () => {
    expect(entries.filter(([, text]) => /\p{Lu}{2}|\d|[^\p{L} ,.:!?'-]/u.test(text))).toEqual([]);
  });

  it('ends every sentence, so that the voice comes down', () => {
    expect(entries.filter(([, text]) => !/[.!?:]$/.test(text))).toEqual([]);
  });

  it('has short names of at most three words, none longer than its whole name', () => {
    for (const [id, text] of entries.filter(([id]) => id.startsWith('name-short/'))) {
      expect(wordCount(text)).toBeLessThanOrEqual(3);
      expect(text.length).toBeLessThanOrEqual(texts[id.replace('name-short', 'name')]?.length ?? 0);
    }
  });

  it('tells every level from every other by its short name', () => {
    const short = entries.filter(([id]) => id.startsWith('name-short/')).map(([, text]) => text);
    expect(new Set(short).size).toBe(short.length);
  });
});
