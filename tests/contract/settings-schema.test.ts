import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/contract/settings';
import { settingsSchema, soundSchema } from '../../src/contract/settings-schema';

const accepts = (change: object) =>
  settingsSchema.safeParse({ ...defaultSettings, ...change }).success;

describe('settingsSchema', () => {
  it('gives back the settings that were put in', () => {
    const settings = {
      ...defaultSettings,
      clinicName: 'Physio am Park',
      emergencyNumber: '+44 999',
    };
    expect(settingsSchema.parse(settings)).toEqual(settings);
    expect(settingsSchema.parse(defaultSettings)).toEqual(defaultSettings);
  });

  it.each(['', 'call us', '112; rm', '1'.repeat(21), '<b>112</b>'])(
    'refuses "%s" as a number to dial',
    (emergencyNumber) => {
      expect(accepts({ emergencyNumber })).toBe(false);
    },
  );

  it('refuses an unknown language, an endless name and an unknown key', () => {
    expect(accepts({ language: 'xx' })).toBe(false);
    expect(accepts({ clinicName: 'x'.repeat(81) })).toBe(false);
    expect(accepts({ pin: '1234' })).toBe(false);
  });
});

describe('the wall in the settings', () => {
  const { wall } = defaultSettings;
  const takes = (change: object) => accepts({ wall: { ...wall, ...change } });

  it('takes idle times within their bounds only', () => {
    expect([9, 10, 600, 601].filter((finishedSeconds) => takes({ finishedSeconds }))).toEqual([
      10, 600,
    ]);
    expect([1, 2, 60, 61].filter((abandonedMinutes) => takes({ abandonedMinutes }))).toEqual([
      2, 60,
    ]);
    const restAfter = (afterMinutes: number) => takes({ rest: { isOn: true, afterMinutes } });
    expect([4, 5, 240, 241, 7.5].filter(restAfter)).toEqual([5, 240]);
  });

  it('takes times of the day and no others', () => {
    const closedFrom = (from: string) => takes({ closed: { ...wall.closed, from } });
    const taken = ['00:00', '23:59', '24:00', '7:00', '07:60', '07:00:00', ''].filter(closedFrom);
    expect(taken).toEqual(['00:00', '23:59']);
  });

  it('takes one short line below the name', () => {
    expect(takes({ tagline: 'x'.repeat(60) })).toBe(true);
    expect(takes({ tagline: 'x'.repeat(61) })).toBe(false);
    expect(takes({ tagline: 'two\nlines' })).toBe(false);
  });
});

describe('soundSchema', () => {
  const { sound } = defaultSettings;
  const takes = (change: object) => soundSchema.safeParse({ ...sound, ...change }).success;

  it.each(['volume', 'voice', 'cues', 'music'])(
    'takes whole percents from 0 to 100 for %s',
    (level) => {
      const taken = [-1, 0, 50.5, 100, 101].filter((percent) => takes({ [level]: percent }));
      expect(taken).toEqual([0, 100]);
    },
  );

  it('takes an offset of up to half a second', () => {
    expect([-1, 0, 120, 500, 501].filter((offsetMs) => takes({ offsetMs }))).toEqual([0, 120, 500]);
  });

  it('takes an output by name, or that of the system', () => {
    const named = { kind: 'device', label: 'HDMI', id: 'ab12' };
    expect(takes({ output: named })).toBe(true);
    expect(takes({ output: { kind: 'system' } })).toBe(true);
    expect(takes({ output: { ...named, label: '' } })).toBe(false);
    expect(takes({ output: { kind: 'system', label: 'HDMI' } })).toBe(false);
  });

  it('does not take a truth for a boolean, nor another verbosity', () => {
    expect(takes({ muted: 1 })).toBe(false);
    expect(takes({ verbosity: 'chatty' })).toBe(false);
  });
});
