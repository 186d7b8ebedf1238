import type { Routine } from '../circuit/routine';
import type { Command } from '../circuit/session';
import type { MusicTrack } from './music-track';
import type { Settings, SoundSettings } from './settings';
import type { SpokenSound } from './spoken-sound';
import type { StorageNotice } from './storage-notice';
import type { WallSound } from './wall-sound';
import type { WallStatus } from './wall-status';

/** All that the wall needs to know when it starts. */
export interface WallData {
  readonly routines: readonly Routine[];
  readonly settings: Settings;
  /** Start this one at once instead of the idle loop (`--routine`, development and tests only). */
  readonly startRoutineId?: string;
  readonly notices: readonly StorageNotice[];
}

/**
 * Every call that the wall may make: channel → argument and answer. Each is answered with an
 * `Outcome` of the answer. The wall has no call that changes a routine.
 */
export interface WallCalls {
  readonly 'wall:load': { readonly argument: undefined; readonly answer: WallData };
  /** Answered once the sound settings are on the disk. */
  readonly 'wall:set-sound': { readonly argument: SoundSettings; readonly answer: Settings };
  /** The clinic's own music files, as they are in the folder now. */
  readonly 'wall:music': {
    readonly argument: undefined;
    readonly answer: readonly MusicTrack[];
  };
  /** True while a session runs: the display must not sleep. */
  readonly 'wall:keep-awake': { readonly argument: boolean; readonly answer: undefined };
  /** Sound has been gone for long: the program's part that talks to the sound system begins anew. */
  readonly 'wall:restart-sound': { readonly argument: undefined; readonly answer: undefined };
  /** The first picture is on the screen, fonts included. */
  readonly 'wall:painted': { readonly argument: undefined; readonly answer: undefined };
  /** Somebody asked for the desk; it opens locked. */
  readonly 'wall:open-desk': { readonly argument: undefined; readonly answer: undefined };
  /** After every change of the run, for the desk to show. */
  readonly 'wall:report-status': { readonly argument: WallStatus; readonly answer: undefined };
  /** After every change of the outputs or of what can be heard, for the desk to show. */
  readonly 'wall:report-sound': { readonly argument: WallSound; readonly answer: undefined };
  /** Speaks a text of staff's; refused as `cannot-speak` where there is no voice for it. */
  readonly 'wall:speak': { readonly argument: string; readonly answer: SpokenSound };
}

export type WallChannel = keyof WallCalls;

/** Suspend comes just before the machine sleeps and may be late; resume comes after it woke. */
export type MachineSleep = { readonly kind: 'suspend' } | { readonly kind: 'resume' };

/** What the main process tells the wall unasked: channel → message. Facts it alone knows. */
export interface WallPushes {
  readonly 'machine:slept': MachineSleep;
  /** Staff changed routines, shelf or settings. A run goes on with what it began with. */
  readonly 'wall:library-changed': WallData;
  /** Staff ask something of the run. */
  readonly 'wall:steered': Command;
  /** Staff want to hear the wall; said only while it is idle. */
  readonly 'wall:sound-tested': undefined;
}

export type WallPushChannel = keyof WallPushes;
