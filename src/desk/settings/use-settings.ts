import type { Settings } from '../../contract/settings';
import { useDesk } from '../desk-context';
import { useDeskData } from '../use-library';
import { useRefusal } from '../use-refusal';

/** The settings of a group that can be changed one by one. */
export type SettingsGroup = 'sound' | 'desk' | 'wall';

/** The settings, and how to change some of them. */
export interface SettingsInUse {
  readonly settings: Settings;
  readonly change: (changes: Partial<Settings>) => void;
  /**
   * Changes some of a group, from what the changes before this one leave of it; the rest stays as it
   * is by then. Answers once it is saved, or was refused.
   */
  readonly changeIn: <G extends SettingsGroup>(
    group: G,
    changes: (before: Settings[G]) => Partial<Settings[G]>,
  ) => Promise<void>;
}

/** The settings as they are saved; a change is saved at once, or said why not. */
export function useSettings(): SettingsInUse {
  const { library } = useDesk();
  const { settings } = useDeskData();
  const refusal = useRefusal();
  const save = async (change: (before: Settings) => Settings) => {
    refusal(await library.changeSettings(change));
  };
  return {
    settings,
    change: (changes) => {
      void save((before) => ({ ...before, ...changes }));
    },
    changeIn: (group, changes) =>
      save((before) => ({ ...before, [group]: { ...before[group], ...changes(before[group]) } })),
  };
}
