import { describe, expect, it } from 'vitest';
import { movedVolume, volumeStep } from '../../../src/wall/sound/use-wall-sound';

describe('movedVolume', () => {
  it('moves the level by a step', () => {
    expect(movedVolume({ volume: 80, muted: false }, -volumeStep)).toEqual({
      volume: 70,
      muted: false,
    });
  });

  it('stays between silence and full', () => {
    expect(movedVolume({ volume: 95, muted: false }, volumeStep).volume).toBe(100);
    expect(movedVolume({ volume: 5, muted: false }, -volumeStep).volume).toBe(0);
  });

  it('ends a mute', () => {
    expect(movedVolume({ volume: 40, muted: true }, volumeStep)).toEqual({
      volume: 50,
      muted: false,
    });
  });
});
