import { describe, expect, it } from 'vitest';
import { watchDevices } from '../../src/audio/device-watch';

class FakeDevices extends EventTarget {
  kinds: readonly MediaDeviceKind[] = ['audiooutput'];
  refuses = false;

  enumerateDevices(): Promise<readonly { readonly kind: MediaDeviceKind }[]> {
    return this.refuses
      ? Promise.reject(new Error('Not allowed.'))
      : Promise.resolve(this.kinds.map((kind) => ({ kind })));
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
