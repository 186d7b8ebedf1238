import { describe, expect, it } from 'vitest';
import { situations } from '../../src/exercises/caution';
import { levelNames } from '../../src/exercises/level-name';
import { muscleIds } from '../../src/exercises/muscle';
import { english } from '../../src/text/en/english';
import { everyWord, wordCount } from './every-word';

const texts = everyWord(english);

/** Claims that would make a fitness circuit into a medical device. */
const claims =
  /\b(prevent\w*|treat\w*|cure[sd]?|curing|diagnos\w*|prescri\w*|heal(s|ed|ing)?|therap(y|ies|eutic)|rehab\w*|clinically|proven|guarantee\w*|relieves?|safe to train)\b/i;

describe('English', () => {
  it('claims nothing medical, anywhere', () => {
    expect(texts.filter(({ text }) => claims.test(text))).toEqual([]);
  });

  it('would notice a claim', () => {
    for (const claim of ['Prevents back pain', 'clinically proven', 'a cure', 'We diagnose']) {
      expect(claims.test(claim)).toBe(true);
    }
    expect(claims.test('a secure mat')).toBe(false);
  });

  it('leaves nothing empty but the way without equipment', () => {
    const empty = texts.filter(({ text }) => text.trim() === '');
    expect(empty.filter(({ place }) => !place.endsWith('.without'))).toEqual([]);
  });

  it('has no doubled or hanging spaces', () => {
    expect(texts.filter(({ text }) => text !== text.trim() || text.includes('  '))).toEqual([]);
  });

  it('spells in British English', () => {
    const american = /\b(color|center|fiber|program(s)? your|gray|stabiliz\w*|organiz\w*)\b/i;
    expect(texts.filter(({ text }) => american.test(text))).toEqual([]);
  });

  it('names every muscle by a name of its own', () => {
    expect(Object.keys(english.muscles).sort()).toEqual([...muscleIds].sort());
    expect(new Set(Object.values(english.muscles)).size).toBe(muscleIds.length);
  });

  it('has words and an adaptation for every situation', () => {
    expect(Object.keys(english.situations).sort()).toEqual([...situations].sort());
    expect(Object.keys(english.swaps.adapt).sort()).toEqual([...situations].sort());
  });

  it('names the levels', () => {
    expect(Object.keys(english.levels)).toEqual([...levelNames]);
  });

  it('names each side and direction, in full and short', () => {
    expect(Object.keys(english.sides.short)).toEqual([
      'left',
      'right',
      'clockwise',
      'anticlockwise',
    ]);
    expect(english.sides).toMatchObject({ left: 'Left side', anticlockwise: 'Anticlockwise' });
  });
});

describe('the education cards', () => {
  const cards = Object.entries(english.education);

  it('are twelve, each with a topic of its own', () => {
    expect(cards).toHaveLength(12);
    expect(new Set(cards.map(([, { topic }]) => topic)).size).toBe(12);
  });

  it.each(cards)(
    '%s is short and names its study with the year',
    (_id, { topic, fact, source }) => {
      expect(wordCount(topic)).toBeLessThanOrEqual(2);
      expect(wordCount(fact)).toBeLessThanOrEqual(22);
      expect(source).toMatch(/\b20\d\d$/);
    },
  );

  it('do not say that new runners have more back pain, which no source says', () => {
    expect(english.education['new-runners'].fact).toMatch(/all injuries/);
    expect(english.education['new-runners'].fact).not.toMatch(/back pain/);
  });
});

describe('the safety words', () => {
  const safety = everyWord(english.safety);

  it('leave the emergency number to the settings', () => {
    expect(english.safety.emergency.lead).toContain('{{emergencyNumber}}');
    expect(english.safety.unwell.advice).toContain('{{emergencyNumber}}');
    expect(safety.filter(({ text }) => /\b(999|112|911|111)\b/.test(text))).toEqual([]);
  });

  it('never explain pain away', () => {
    const away =
      /(just|only) (a little|some) pain|pain is normal|no pain, no gain|push through|ignore/i;
    expect(safety.filter(({ text }) => away.test(text))).toEqual([]);
    expect(everyWord(english.safety.effort).filter(({ text }) => /\bpain/i.test(text))).toEqual([]);
  });

  it('name the emergency signs one by one', () => {
    const signs = english.safety.emergency.signs.join(' ');
    for (const sign of [
      /inner thighs/,
      /urine/,
      /bowels/,
      /sexual/,
      /both legs/,
      /accident/,
      /chest/,
    ]) {
      expect(signs).toMatch(sign);
    }
  });

  it('name the same-day signs one by one', () => {
    const signs = english.safety.sameDay.signs.join(' ');
    for (const sign of [
      /Fever/,
      /[Ww]eight/,
      /Cancer/,
      /night/,
      /lump/,
      /walking/,
      /band/,
      /steroids/,
    ]) {
      expect(signs).toMatch(sign);
    }
  });

  it('name the signs to stop that are no pain', () => {
    const signs = english.safety.unwell.signs.join(' ');
    for (const sign of [/Dizzy/, /faint/, /chest/, /breath/, /heart/]) {
      expect(signs).toMatch(sign);
    }
  });
});
