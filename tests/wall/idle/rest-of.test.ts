import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../src/contract/settings';
import { restOf } from '../../../src/wall/idle/rest-of';

const { wall } = defaultSettings;
const closed = (from: string, until: string) => ({
  ...wall,
  closed: { isOn: true, from, until },
});

describe('an idle wall', () => {
  it('rests once nobody was there for as long as is set', () => {
    expect([0, 29, 30, 500].map((quiet) => restOf(quiet, '12:00', wall))).toEqual([
      'awake',
      'awake',
      'resting',
      'resting',
    ]);
  });

  it('never rests where it is set not to', () => {
    const rest = { isOn: false, afterMinutes: 30 };
    expect(restOf(500, '12:00', { ...wall, rest })).toBe('awake');
  });

  it('is dark in the closed hours of a day', () => {
    const states = ['12:59', '13:00', '13:59', '14:00'].map((time) =>
      restOf(5, time, closed('13:00', '14:00')),
    );
    expect(states).toEqual(['awake', 'dark', 'dark', 'awake']);
  });

  it('is dark over midnight', () => {
    const states = ['20:59', '21:00', '00:00', '05:59', '06:00'].map((time) =>
      restOf(5, time, closed('21:00', '06:00')),
    );
    expect(states).toEqual(['awake', 'dark', 'dark', 'dark', 'awake']);
  });

  it('is lit for two minutes by a touch while the house is closed', () => {
    const states = [0, 1, 2].map((quiet) => restOf(quiet, '23:00', closed('21:00', '06:00')));
    expect(states).toEqual(['awake', 'awake', 'dark']);
  });

  it('is never closed from a time until the same time', () => {
    expect(restOf(5, '21:00', closed('21:00', '21:00'))).toBe('awake');
  });
});
