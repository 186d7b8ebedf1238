import type { StepDefault } from '../circuit/edit/new-step';
import type { Verbosity } from '../circuit/voice/verbosity';

/** Languages that the text room speaks, as BCP 47 tags. */
export const languages = ['en'] as const;

export type Language = (typeof languages)[number];

/** Where sound goes: where the system sends it, or to an output that staff chose by its name. */
export type OutputChoice =
  | { readonly kind: 'system' }
  | {
      readonly kind: 'device';
      readonly label: string;
      /** As the system numbers it now; after a reset only the name still fits. */
      readonly id: string;
    };

/** How loud the wall is, what it says, and where. Levels are whole percents from 0 to 100. */
export interface SoundSettings {
  /** Of everything. */
  readonly volume: number;
  /** Silent whatever the volume is; the volume is kept for later. */
  readonly muted: boolean;
  /** Of the voice, within the volume. */
  readonly voice: number;
  /** Of the cue sounds, within the volume. */
  readonly cues: number;
  /** Of the music while nothing is said, within the volume. */
  readonly music: number;
  readonly musicOn: boolean;
  readonly verbosity: Verbosity;
  /** Whether notes and names that staff wrote are read out too. */
  readonly speakStaffText: boolean;
  readonly output: OutputChoice;
  /** How much later the room hears a sound than the machine sends it, in ms: a slow television. */
  readonly offsetMs: number;
}

/** Slower televisions than this, in ms, cannot be used with cues anyway. */
export const mostOffsetMs = 500;

/** Looks of the desk; `system` follows the machine. */
export const deskThemes = ['system', 'light', 'dark'] as const;

export type DeskTheme = (typeof deskThemes)[number];

/** How the desk looks and when it locks. */
export interface DeskSettings {
  readonly theme: DeskTheme;
  /** Whole minutes without anybody after which it locks by itself. */
  readonly lockAfterMinutes: number;
}

/** An open desk must not stay open for long, nor shut while somebody reads. */
export const lockAfterBounds = { least: 1, most: 60 } as const;

/** What a clinic sets once. */
export interface Settings {
  /** Shown on the idle wall; empty for none. */
  readonly clinicName: string;
  /** Shown beside the advice on when to seek help. */
  readonly emergencyNumber: string;
  readonly language: Language;
  readonly sound: SoundSettings;
  /** What new steps begin with, at most one for each level of an exercise; else the catalogue's dose. */
  readonly stepDefaults: readonly StepDefault[];
  readonly desk: DeskSettings;
}

/** Settings of a new installation; 112 is the emergency number of the European Union and of GSM. */
export const defaultSettings: Settings = {
  clinicName: '',
  emergencyNumber: '112',
  language: 'en',
  sound: {
    volume: 80,
    muted: false,
    voice: 100,
    cues: 100,
    music: 60,
    musicOn: true,
    verbosity: 'full',
    speakStaffText: true,
    output: { kind: 'system' },
    offsetMs: 0,
  },
  stepDefaults: [],
  desk: { theme: 'system', lockAfterMinutes: 5 },
};
