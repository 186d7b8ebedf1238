/** Whether there is anything to play on. */
export interface DeviceWatch {
  /** True too while that is not known: a missing answer is not a missing loudspeaker. */
  readonly hasOutput: () => boolean;
  /** Asks the system again; the answer shows in `hasOutput` a moment later. */
  readonly look: () => void;
  readonly dispose: () => void;
}

/** The part of `navigator.mediaDevices` that is used. */
export interface DeviceList {
  readonly enumerateDevices: () => Promise<readonly { readonly kind: MediaDeviceKind }[]>;
  readonly addEventListener: (type: 'devicechange', listener: () => void) => void;
  readonly removeEventListener: (type: 'devicechange', listener: () => void) => void;
}

/**
 * Watches the list of outputs. A page without permission still sees one nameless output where
 * there is any (Chromium 130, tried), so an empty list means that there is none.
 */
export function watchDevices(devices: DeviceList | undefined): DeviceWatch {
  let hasOutput = true;
  const look = (): void => {
    devices?.enumerateDevices().then(
      (found) => {
        hasOutput = found.some(({ kind }) => kind === 'audiooutput');
      },
      () => {
        hasOutput = true;
      },
    );
  };
  devices?.addEventListener('devicechange', look);
  look();
  return {
    hasOutput: () => hasOutput,
    look,
    dispose: () => {
      devices?.removeEventListener('devicechange', look);
    },
  };
}
