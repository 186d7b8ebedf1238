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

describe('soundSchema', () => {
  it('takes whole percents from 0 to 100', () => {
    const taken = [-1, 0, 50.5, 100, 101].filter(
      (volume) => soundSchema.safeParse({ volume, muted: false }).success,
    );
    expect(taken).toEqual([0, 100]);
  });

  it('does not take a truth for a boolean', () => {
    expect(soundSchema.safeParse({ volume: 1, muted: 1 }).success).toBe(false);
  });
});
