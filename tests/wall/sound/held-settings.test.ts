import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../src/contract/settings';
import { heldAfter } from '../../../src/wall/sound/held-settings';

const onDisk = defaultSettings.sound;

describe('heldAfter', () => {
  it('takes what staff changed, and keeps what was set at the wall', () => {
    const settings = { ...onDisk, volume: 90 };
    const output = { kind: 'device', label: 'HDMI', id: 'h1' } as const;
    const saved = { ...onDisk, music: 10, output };
    expect(heldAfter({ settings, onDisk }, saved)).toEqual({
      settings: { ...onDisk, volume: 90, music: 10, output },
      onDisk: saved,
    });
  });

  it('lets staff have the last word on the same level', () => {
    const settings = { ...onDisk, volume: 90 };
    expect(heldAfter({ settings, onDisk }, { ...onDisk, volume: 40 }).settings.volume).toBe(40);
  });

  it('changes nothing where nothing that is saved changed', () => {
    const settings = { ...onDisk, volume: 90, muted: true };
    expect(heldAfter({ settings, onDisk }, { ...onDisk }).settings).toEqual(settings);
  });
});
