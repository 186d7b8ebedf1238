import { describe, expect, it } from 'vitest';
import { english } from '../../src/text/en/english';
import { createText, dictionaryOf } from '../../src/text/text';

describe('dictionaryOf', () => {
  it('gives the words of a language', () => {
    expect(dictionaryOf('en')).toBe(english);
  });

  it.each(['xx', '', 'en-GB', 'de'])('falls back to English for %j', (code) => {
    expect(dictionaryOf(code)).toBe(english);
  });
});

describe('createText', () => {
  it('has its words at once, without waiting', () => {
    expect(createText('en').t('wall.product')).toBe('Backline');
  });

  it('falls back to English for a language that it does not know', () => {
    expect(createText('xx').t('wall.phases.work')).toBe('Work');
  });

  it('puts numbers and names in, as they are', () => {
    const { t } = createText('en');
    expect(t('wall.pain.stopped', { exercise: 'Dead bug' })).toBe('Dead bug has stopped');
    expect(t('wall.pain.help.now', { emergencyNumber: '<112> & "999"' })).toBe(
      'Get help now: call <112> & "999"',
    );
  });

  it('tells one from many', () => {
    const { t } = createText('en');
    expect(t('wall.rounds', { count: 1 })).toBe('1 round');
    expect(t('wall.rounds', { count: 2 })).toBe('2 rounds');
  });

  it('keeps two texts apart', () => {
    const one = createText('en');
    const other = createText('xx');
    expect([one.language, other.language]).toEqual(['en', 'xx']);
  });
});
