import type { Settings } from '../../contract/settings';
import { useDesk } from '../desk-context';
import { useDeskData } from '../use-library';
import { useRefusal } from '../use-refusal';

/** The settings, and how to change some of them. */
export interface SettingsInUse {
  readonly settings: Settings;
  readonly change: (changes: Partial<Settings>) => void;
}

/** The settings as they are saved; a change is saved at once, or said why not. */
export function useSettings(): SettingsInUse {
  const { library } = useDesk();
  const { settings } = useDeskData();
  const refusal = useRefusal();
  return {
    settings,
    change: (changes) => {
      void library.saveSettings({ ...settings, ...changes }).then(refusal);
    },
  };
}
