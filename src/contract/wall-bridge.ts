import type { Outcome } from './outcome';
import type { Settings, SoundSettings } from './settings';
import type { MachineSleep, WallData } from './wall-calls';

/** What the wall's page finds as `window.backline`: its calls as functions, and nothing else. */
export interface WallBridge {
  /** Routines, settings and what staff should know about the saved files. */
  readonly load: () => Promise<Outcome<WallData>>;
  /** Saves the sound settings; answered once they are on the disk. */
  readonly setSound: (sound: SoundSettings) => Promise<Outcome<Settings>>;
  /** True while a session runs: keeps the display on. */
  readonly keepAwake: (awake: boolean) => Promise<Outcome<undefined>>;
  /** Says that the first picture is on the screen, fonts included. */
  readonly painted: () => Promise<Outcome<undefined>>;
  /** Hears of the machine's sleep and waking; the answer stops the listening. */
  readonly onMachineSlept: (listener: (sleep: MachineSleep) => void) => () => void;
}
