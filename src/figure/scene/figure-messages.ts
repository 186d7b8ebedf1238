import type { MuscleId } from '../../exercises/muscle';
import type { Shown } from '../pose/figure-pose-at';
import type { AngleMark } from './angle-arc';
import type { FigureFiles } from './figure-cast';
import type { StageSize } from './stage-size';
import type { ShownMoment } from './teaching';

/** A movement by one body in its colours. */
export interface FigureRole {
  readonly shown: Shown;
  /** Which body and colours: a number that goes up from station to station. */
  readonly turn: number;
}

/** What is to be seen from now on. */
export interface FigureWish {
  readonly role: FigureRole;
  readonly moment: ShownMoment;
  /** How many repetitions the effort has; undefined where they are not counted. */
  readonly reps: number | undefined;
  /** How strongly the working muscles are lit, 0 to 1. */
  readonly workShown: number;
}

/** What really is on the picture. */
export interface DrawnFigure {
  readonly shown: Shown;
  /** Counted from 1; undefined where repetitions are not counted. */
  readonly repetition: number | undefined;
  readonly musclesPrimary: readonly MuscleId[];
  readonly musclesSecondary: readonly MuscleId[];
  /** Whether it is drawn as finely as can be, and not only as finely as the time allows. */
  readonly isSharp: boolean;
  readonly marks: readonly AngleMark[];
  /** How visible the marks are, 0 to 1. */
  readonly marksShown: number;
}

/** From the page to the figure's worker. `open` comes once and first. */
export type FigureCommand =
  | {
      readonly kind: 'open';
      readonly canvas: OffscreenCanvas;
      readonly files: FigureFiles;
      /** What is made ready before it answers. */
      readonly first: FigureRole;
    }
  | { readonly kind: 'resize'; readonly size: StageSize }
  | { readonly kind: 'prepare'; readonly role: FigureRole }
  | { readonly kind: 'show'; readonly wish: FigureWish };

/**
 * From the worker to the page. Every `show` is answered by a `drawn`, but for those that a later one
 * overtakes and those that come while the picture is lost. After `failed` nothing is answered.
 */
export type FigureReport =
  | { readonly kind: 'opened' }
  | { readonly kind: 'drawn'; readonly figure: DrawnFigure }
  /** The graphics processor dropped the picture. */
  | { readonly kind: 'lost' }
  /** It could draw again; this worker does not, its canvas may no longer be shown. */
  | { readonly kind: 'restored' }
  | { readonly kind: 'failed'; readonly what: string };
