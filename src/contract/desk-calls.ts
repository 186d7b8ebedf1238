import type { Routine } from '../circuit/routine';
import type { Command } from '../circuit/session';
import type {
  DeskAccess,
  FirstSetUp,
  GuessAnswer,
  OwnerCode,
  Recovery,
  RecoveryAnswer,
} from './desk-access';
import type {
  BackupPreview,
  Chosen,
  ImportChoice,
  ImportPreview,
  Paper,
  WrittenFile,
} from './desk-files';
import type { Draft, Library, RoutineVersion, Shelf } from './library';
import type { Settings } from './settings';
import type { StorageNotice } from './storage-notice';
import type { WallSound } from './wall-sound';
import type { WallStatus } from './wall-status';

/** All that the desk needs to know once it is unlocked. */
export interface DeskData {
  readonly library: Library;
  readonly settings: Settings;
  readonly notices: readonly StorageNotice[];
  /** Where the saved files are, for people. */
  readonly dataFolder: string;
  /** The program's own version. */
  readonly programVersion: string;
}

/** A routine to be saved as its next version. */
export interface RoutineToSave {
  readonly routine: Routine;
  /** The version it was made from; 0 for a new routine. Another newest one here is a conflict. */
  readonly basedOn: number;
  readonly savedBy: string;
  readonly reason: string;
}

/** A save from the desk, with what becomes of the draft of the routine. */
export interface DeskSave extends RoutineToSave {
  /** `ends`: it was what is saved. `takesName`: it is other work and stays, under the name saved. */
  readonly draft: 'ends' | 'takesName';
}

/**
 * Every call that the desk may make: channel → argument and answer, each answered with an `Outcome`
 * of the answer. All but those of `openWhenLocked` are refused with `locked` unless this window is
 * unlocked; the main process decides, the page only shows it.
 */
export interface DeskCalls {
  readonly 'desk:access': { readonly argument: undefined; readonly answer: DeskAccess };
  /** Once only; the answer is shown once and unlocks. */
  readonly 'desk:set-up': { readonly argument: FirstSetUp; readonly answer: OwnerCode };
  readonly 'desk:unlock': { readonly argument: string; readonly answer: GuessAnswer };
  readonly 'desk:recover': { readonly argument: Recovery; readonly answer: RecoveryAnswer };
  readonly 'desk:lock': { readonly argument: undefined; readonly answer: undefined };
  /** Locks, and gives the display back to the wall where they share one. */
  readonly 'desk:close': { readonly argument: undefined; readonly answer: undefined };
  /** Somebody is at the desk: puts off the lock. At most one every few seconds. */
  readonly 'desk:active': { readonly argument: undefined; readonly answer: undefined };

  readonly 'desk:load': { readonly argument: undefined; readonly answer: DeskData };
  /** Refused with `conflict` where somebody saved in between; nothing is lost. */
  readonly 'desk:save-routine': {
    readonly argument: DeskSave;
    readonly answer: RoutineVersion;
  };
  /** Takes routines off the list; `desk:undelete` brings them back, versions and all. */
  readonly 'desk:delete': { readonly argument: readonly string[]; readonly answer: undefined };
  readonly 'desk:undelete': {
    readonly argument: readonly string[];
    readonly answer: readonly RoutineVersion[];
  };
  readonly 'desk:set-shelf': { readonly argument: Shelf; readonly answer: Shelf };
  /** All kept versions of a routine, the newest first. */
  readonly 'desk:versions': {
    readonly argument: string;
    readonly answer: readonly RoutineVersion[];
  };
  readonly 'desk:keep-draft': {
    readonly argument: Pick<Draft, 'routine' | 'basedOn'>;
    readonly answer: Draft;
  };
  readonly 'desk:drop-draft': { readonly argument: string; readonly answer: undefined };

  readonly 'desk:export': {
    readonly argument: readonly string[];
    readonly answer: Chosen<WrittenFile>;
  };
  readonly 'desk:choose-import': {
    readonly argument: undefined;
    readonly answer: Chosen<ImportPreview>;
  };
  /** All or nothing, with a backup first. */
  readonly 'desk:import': {
    readonly argument: { readonly previewId: string; readonly choices: readonly ImportChoice[] };
    readonly answer: Library;
  };
  /** Prints the sheet of a routine, or writes it as a PDF; draws it in a page of its own. */
  readonly 'desk:print': {
    readonly argument: {
      readonly routine: Routine;
      readonly paper: Paper;
      readonly to: 'printer' | 'pdf';
    };
    readonly answer: Chosen<WrittenFile>;
  };

  readonly 'desk:save-settings': { readonly argument: Settings; readonly answer: Settings };
  readonly 'desk:change-pin': {
    readonly argument: { readonly pin: string; readonly newPin: string };
    readonly answer: GuessAnswer;
  };
  readonly 'desk:new-owner-code': { readonly argument: string; readonly answer: RecoveryAnswer };
  readonly 'desk:back-up': { readonly argument: undefined; readonly answer: Chosen<WrittenFile> };
  readonly 'desk:choose-backup': {
    readonly argument: undefined;
    readonly answer: Chosen<BackupPreview>;
  };
  /** Replaces routines, shelf and settings by those of the backup; all or nothing, a backup first. */
  readonly 'desk:restore': { readonly argument: string; readonly answer: DeskData };

  readonly 'desk:wall-status': { readonly argument: undefined; readonly answer: WallStatus };
  /** What staff ask of the running wall; the wall answers with its status. */
  readonly 'desk:steer-wall': { readonly argument: Command; readonly answer: undefined };
  readonly 'desk:wall-sound': { readonly argument: undefined; readonly answer: WallSound };
  /** The wall plays a short test; refused with `wall-busy` while a routine is on it. */
  readonly 'desk:test-sound': { readonly argument: undefined; readonly answer: undefined };
}

export type DeskChannel = keyof DeskCalls;

/** Calls that a locked desk may make. */
export const openWhenLocked = [
  'desk:access',
  'desk:set-up',
  'desk:unlock',
  'desk:recover',
  'desk:lock',
  'desk:close',
] as const satisfies readonly DeskChannel[];

/** What the main process tells the desk unasked: channel → message. */
export interface DeskPushes {
  readonly 'desk:access-changed': DeskAccess;
  /** Saved by another window, an import or the wall; the desk loads anew. */
  readonly 'desk:library-changed': undefined;
  readonly 'desk:wall-status-changed': WallStatus;
  readonly 'desk:wall-sound-changed': WallSound;
}

export type DeskPushChannel = keyof DeskPushes;
