import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../src/contract/settings';
import { movedVolume, volumeStep } from '../../../src/wall/sound/use-wall-sound';

const { sound } = defaultSettings;

describe('movedVolume', () => {
  it('moves the level by a step', () => {
    expect(movedVolume({ ...sound, volume: 80, muted: false }, -volumeStep)).toEqual({
      ...sound,
      volume: 70,
    });
  });

  it('stays between silence and full', () => {
    expect(movedVolume({ ...sound, volume: 95, muted: false }, volumeStep).volume).toBe(100);
    expect(movedVolume({ ...sound, volume: 5, muted: false }, -volumeStep).volume).toBe(0);
  });

  it('ends a mute', () => {
    expect(movedVolume({ ...sound, volume: 40, muted: true }, volumeStep)).toEqual({
      ...sound,
      volume: 50,
    });
  });
});
