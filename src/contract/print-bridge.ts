import type { Routine } from '../circuit/routine';
import type { Paper } from './desk-files';
import type { Outcome } from './outcome';
import type { Language } from './settings';

/** All that the printed sheet needs to know. */
export interface PrintSheet {
  readonly routine: Routine;
  readonly clinicName: string;
  readonly language: Language;
  readonly paper: Paper;
  /** ISO 8601. */
  readonly printedAt: string;
}

/** Every call that the page of the printed sheet may make: channel → argument and answer. */
export interface PrintCalls {
  readonly 'print:load': { readonly argument: undefined; readonly answer: PrintSheet };
  /** The sheet is drawn, with its pictures and fonts; from now on it may be printed. */
  readonly 'print:drawn': { readonly argument: undefined; readonly answer: undefined };
}

/** What the page of the printed sheet finds as `window.backlinePrint`. */
export interface PrintBridge {
  readonly load: () => Promise<Outcome<PrintSheet>>;
  readonly drawn: () => Promise<Outcome<undefined>>;
}
