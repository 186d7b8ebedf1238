import { done } from '../../../src/contract/outcome';
import type { Outcome } from '../../../src/contract/outcome';
import type { Settings, SoundSettings } from '../../../src/contract/settings';
import type { StorageNotice } from '../../../src/contract/storage-notice';
import type { SavedValue } from './saved-value';

/** A clinic's settings. */
export interface SettingsStore {
  readonly current: () => Settings;
  readonly notices: readonly StorageNotice[];
  /** Answered when the sound settings are on the disk; the rest is kept. */
  readonly setSound: (sound: SoundSettings) => Promise<Outcome<Settings>>;
  /** Answered when the changed settings are on the disk. */
  readonly change: (changed: Partial<Settings>) => Promise<Outcome<Settings>>;
}

/** The settings over their saved value. */
export function settingsStore(saved: SavedValue<Settings>): SettingsStore {
  return {
    current: saved.current,
    notices: saved.notices,
    setSound: (sound) => saved.change((settings) => done({ ...settings, sound })),
    change: (changed) => saved.change((settings) => done({ ...settings, ...changed })),
  };
}
