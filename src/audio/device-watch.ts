/** An output of the machine that can be chosen. */
export interface OutputDevice {
  readonly id: string;
  /** Its name, as the system shows it; empty where names are kept from the page. */
  readonly label: string;
}

/** Which outputs there are. */
export interface DeviceWatch {
  /** True too while that is not known: a missing answer is not a missing loudspeaker. */
  readonly hasOutput: () => boolean;
  /** Outputs with a name; a new list whenever it changed. */
  readonly outputs: () => readonly OutputDevice[];
  /** Asks the system again; the answer shows a moment later. */
  readonly look: () => void;
  /** Calls after every answer of the system; the answer takes the listener off. */
  readonly onLook: (listener: () => void) => () => void;
  readonly dispose: () => void;
}

/** The part of a device that is looked at. */
export interface ListedDevice {
  readonly kind: MediaDeviceKind;
  readonly deviceId: string;
  readonly label: string;
}

/** The part of `navigator.mediaDevices` that is used. */
export interface DeviceList {
  readonly enumerateDevices: () => Promise<readonly ListedDevice[]>;
  readonly addEventListener: (type: 'devicechange', listener: () => void) => void;
  readonly removeEventListener: (type: 'devicechange', listener: () => void) => void;
}

/** Chromium lists the system's choice again under these ids. */
const pseudoIds = ['', 'default', 'communications'];

/**
 * Watches the list of outputs. A page without permission still sees one nameless output where
 * there is any (Chromium 130, tried), so an empty list means that there is none.
 */
export function watchDevices(devices: DeviceList | undefined): DeviceWatch {
  const listeners = new Set<() => void>();
  let hasOutput = true;
  let outputs: readonly OutputDevice[] = [];
  const take = (found: readonly ListedDevice[]): void => {
    const sinks = found.filter(({ kind }) => kind === 'audiooutput');
    const named = choosable(sinks);
    hasOutput = sinks.length > 0;
    outputs = isSameList(outputs, named) ? outputs : named;
    for (const listener of listeners) {
      listener();
    }
  };
  const look = (): void => {
    devices?.enumerateDevices().then(take, () => {
      hasOutput = true;
    });
  };
  devices?.addEventListener('devicechange', look);
  look();
  return {
    hasOutput: () => hasOutput,
    outputs: () => outputs,
    look,
    onLook: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispose: () => {
      devices?.removeEventListener('devicechange', look);
      listeners.clear();
    },
  };
}

function choosable(sinks: readonly ListedDevice[]): readonly OutputDevice[] {
  return sinks
    .filter(({ deviceId, label }) => label !== '' && !pseudoIds.includes(deviceId))
    .map(({ deviceId, label }) => ({ id: deviceId, label }));
}

function isSameList(one: readonly OutputDevice[], other: readonly OutputDevice[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
