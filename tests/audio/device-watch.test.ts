import { describe, expect, it } from 'vitest';
import { watchDevices } from '../../src/audio/device-watch';
import type { ListedDevice } from '../../src/audio/device-watch';

const nameless = { deviceId: '', label: '' };

class FakeDevices extends EventTarget {
  kinds: readonly MediaDeviceKind[] = ['audiooutput'];
  names: readonly { readonly deviceId: string; readonly label: string }[] = [];
  refuses = false;

  enumerateDevices(): Promise<readonly ListedDevice[]> {
    return this.refuses
      ? Promise.reject(new Error('Not allowed.'))
      : Promise.resolve(
          this.kinds.map((kind, index) => ({ kind, ...(this.names[index] ?? nameless) })),
        );
  }
}

/** Lets the answers that are ready arrive. */
async function settle(): Promise<void> {
  await Promise.resolve();
  await Promise.resolve();
}

describe('watchDevices', () => {
  it('takes sound for possible until it hears otherwise', () => {
    expect(watchDevices(new FakeDevices()).hasOutput()).toBe(true);
    expect(watchDevices(undefined).hasOutput()).toBe(true);
  });

  it('notices that the last output goes and that one comes back', async () => {
    const devices = new FakeDevices();
    const watch = watchDevices(devices);
    devices.kinds = ['audioinput', 'videoinput'];
    devices.dispatchEvent(new Event('devicechange'));
    await settle();
    expect(watch.hasOutput()).toBe(false);
    devices.kinds = ['audiooutput'];
    watch.look();
    await settle();
    expect(watch.hasOutput()).toBe(true);
  });

  it('lists the outputs that have a name, without those that stand for the system’s choice', async () => {
    const devices = new FakeDevices();
    devices.kinds = ['audiooutput', 'audiooutput', 'audioinput', 'audiooutput'];
    devices.names = [
      { deviceId: 'default', label: 'Default' },
      { deviceId: 'a1', label: 'HDMI' },
      { deviceId: 'm1', label: 'Microphone' },
    ];
    const watch = watchDevices(devices);
    await settle();
    expect(watch.outputs()).toEqual([{ id: 'a1', label: 'HDMI' }]);
    const before = watch.outputs();
    watch.look();
    await settle();
    expect(watch.outputs()).toBe(before);
  });

  it('does not take a refusal for a missing loudspeaker', async () => {
    const devices = new FakeDevices();
    devices.refuses = true;
    const watch = watchDevices(devices);
    await settle();
    expect(watch.hasOutput()).toBe(true);
  });

  it('listens no more once it is disposed of', async () => {
    const devices = new FakeDevices();
    const watch = watchDevices(devices);
    watch.dispose();
    await settle();
    devices.kinds = [];
    devices.dispatchEvent(new Event('devicechange'));
    await settle();
    expect(watch.hasOutput()).toBe(true);
  });
});
