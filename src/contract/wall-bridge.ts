import type { Command } from '../circuit/session';
import type { MusicTrack } from './music-track';
import type { Outcome } from './outcome';
import type { Settings, SoundSettings } from './settings';
import type { SpokenSound } from './spoken-sound';
import type { MachineSleep, WallData } from './wall-calls';
import type { WallSound } from './wall-sound';
import type { WallStatus } from './wall-status';

/** What the wall's page finds as `window.backline`: its calls as functions, and nothing else. */
export interface WallBridge {
  /** Routines, settings and what staff should know about the saved files. */
  readonly load: () => Promise<Outcome<WallData>>;
  /** Saves the sound settings; answered once they are on the disk. */
  readonly setSound: (sound: SoundSettings) => Promise<Outcome<Settings>>;
  /** The clinic's own music files, as they are in the folder now. */
  readonly music: () => Promise<Outcome<readonly MusicTrack[]>>;
  /** True while a session runs: keeps the display on. */
  readonly keepAwake: (awake: boolean) => Promise<Outcome<undefined>>;
  /** Begins the part of the program anew that talks to the sound system, which may have lost it. */
  readonly restartSound: () => Promise<Outcome<undefined>>;
  /** Says that the first picture is on the screen, fonts included. */
  readonly painted: () => Promise<Outcome<undefined>>;
  /** Opens the desk, which asks for its PIN. */
  readonly openDesk: () => Promise<Outcome<undefined>>;
  /** Says how the run stands; the desk shows it. */
  readonly reportStatus: (status: WallStatus) => Promise<Outcome<undefined>>;
  /** Says where sound can go and whether it is heard; the desk shows it. */
  readonly reportSound: (sound: WallSound) => Promise<Outcome<undefined>>;
  /** A text of staff's as sound; `cannot-speak` where there is no voice for it. */
  readonly speak: (text: string) => Promise<Outcome<SpokenSound>>;
  /** Hears of the machine's sleep and waking; the answer stops the listening. */
  readonly onMachineSlept: (listener: (sleep: MachineSleep) => void) => () => void;
  /** Hears of saved changes; the answer stops the listening. */
  readonly onLibraryChanged: (listener: (data: WallData) => void) => () => void;
  /** Hears what staff ask of the run; the answer stops the listening. */
  readonly onSteered: (listener: (command: Command) => void) => () => void;
  /** Hears that staff want to hear the wall; the answer stops the listening. */
  readonly onSoundTested: (listener: () => void) => () => void;
}
