import type { SoundSettings } from '../../contract/settings';

/** How sound is set at the wall, and what of it is known to be on the disk. */
export interface HeldSettings {
  readonly settings: SoundSettings;
  readonly onDisk: SoundSettings;
}

/**
 * What the wall holds once it hears what is saved now: what staff changed since, and for the rest what
 * was set at the wall. A level that could not be saved holds until somebody sets another.
 */
export function heldAfter({ settings, onDisk }: HeldSettings, saved: SoundSettings): HeldSettings {
  const changed = Object.entries(saved).filter(
    ([name, value]) => !isSame(value, Reflect.get(onDisk, name)),
  );
  return { settings: { ...settings, ...Object.fromEntries(changed) }, onDisk: saved };
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
