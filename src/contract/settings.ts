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

/** When nobody is there the wall shows little, so that nothing burns into the screen. */
export interface RestSettings {
  readonly isOn: boolean;
  /** Whole minutes without anybody after which it rests. */
  readonly afterMinutes: number;
}

/** The hours of every day in which the wall is dark unless somebody touches it. */
export interface ClosedHours {
  readonly isOn: boolean;
  /** By the machine's clock, from "00:00" to "23:59". */
  readonly from: string;
  /** Before `from` where the hours go past midnight; the same as `from` for no hour at all. */
  readonly until: string;
}

/** How the wall looks while it is idle, and when it becomes so. */
export interface WallSettings {
  /** Below the name; empty for the program's own line. */
  readonly tagline: string;
  readonly showsClock: boolean;
  /** Whether facts on training take turns at the foot; the words on safety always do. */
  readonly showsFacts: boolean;
  /** Whole seconds for which the end of a run stays on the wall. */
  readonly finishedSeconds: number;
  /** Whole minutes after which a paused or stopped run that nobody goes on with is ended. */
  readonly abandonedMinutes: number;
  readonly rest: RestSettings;
  readonly closed: ClosedHours;
}

/** Time to read the end and to walk away; a wall that is not free for longer is taken for broken. */
export const finishedBounds = { least: 10, most: 600 } as const;

/** Long enough to fetch a towel; no longer than the slot of the next group. */
export const abandonedBounds = { least: 2, most: 60 } as const;

/** Not while people still look at it from afar; within a shift. */
export const restBounds = { least: 5, most: 240 } as const;

/** As many letters as the line has room for. */
export const longestTagline = 60;

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
  readonly wall: WallSettings;
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
  wall: {
    tagline: '',
    showsClock: true,
    showsFacts: true,
    finishedSeconds: 60,
    abandonedMinutes: 15,
    rest: { isOn: true, afterMinutes: 30 },
    closed: { isOn: false, from: '21:00', until: '06:00' },
  },
};
