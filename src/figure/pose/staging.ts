import type { ParameterName, ParameterValues } from './body-parameters';
import type { Triple } from './figure-skeleton';

/** A key of a movement: `start`, the id of a set-up or cycle phase at its end, or `<phase>~1` for its first via. */
export type KeyId = string;

/**
 * When something holds: at all keys, or at the keys of each run. Between two keys it holds where
 * both are of the same run; each run has its own place.
 */
export type Runs = 'all' | readonly (readonly KeyId[])[];

/**
 * Spots of the body that touch: `planted` on the ground do not move, `resting` on the ground only
 * keep their height, `touching` do so without weight, `fixed` stay where they first come, on a wall or a block.
 */
export interface Contact {
  readonly spots: readonly string[];
  readonly hold: 'planted' | 'resting' | 'touching' | 'fixed';
  /** Metres between the spots and the ground, where something lies between. */
  readonly above?: number;
  readonly runs: Runs;
}

/** Two spots that lie together, along the axes whose share is not 0: a hand on a thigh. */
export interface Meeting {
  readonly spots: readonly [string, string];
  readonly axes: Triple;
  readonly weight: number;
  readonly runs: Runs;
}

/** Two spots so many metres apart: palms about a ball. */
export interface Gap {
  readonly spots: readonly [string, string];
  readonly metres: number;
  readonly runs: Runs;
}

/** A way that a phase takes which its two ends do not tell: the lifted knee of a step. */
export interface Via {
  /** Share of the phase's time. */
  readonly share: number;
  readonly at: ParameterValues;
}

/** A ball that carries spots of the body and rolls with them on the ground. */
export interface BallSupport {
  readonly radius: number;
  readonly spots: readonly string[];
  readonly runs: Runs;
}

/** How the fingers are held; the words of `hand-poses.json`. */
export type HandPose = 'relaxed' | 'flat' | 'fist' | 'grip' | 'clasp' | 'ball';

/**
 * A thing that goes with the body. `palms`: between both hands; `under`: lies where that spot is when
 * the cycle begins or, for what is lain on later, at the end of a phase; a chair stands so many metres
 * ahead of where the body started and to the working side.
 */
export type StagedProp =
  | { readonly kind: 'dumbbell'; readonly in: 'working' | 'other' | 'both' | 'palms' }
  | { readonly kind: 'medicine-ball'; readonly radius: number }
  | { readonly kind: 'ankle-weights' }
  | { readonly kind: 'swiss-ball' }
  | {
      readonly kind: 'towel' | 'cushion' | 'wall';
      readonly under: string;
      readonly at: KeyId;
    }
  | { readonly kind: 'chair'; readonly ahead: number; readonly aside: number };

/** How a movement of the catalogue stands on the ground, on this body. */
export interface Staging {
  readonly ground: 'floor' | 'mat';
  /** Numbers that the catalogue leaves open, at every key. */
  readonly adds?: ParameterValues;
  /** Numbers from a key on. */
  readonly addsFrom?: Readonly<Record<KeyId, ParameterValues>>;
  readonly vias?: Readonly<Record<string, readonly Via[]>>;
  readonly contacts: readonly Contact[];
  readonly meetings?: readonly Meeting[];
  readonly gaps?: readonly Gap[];
  readonly ball?: BallSupport;
  readonly stiffness?: Readonly<Partial<Record<ParameterName, number>>>;
  /** True where the angles of the catalogue hold to a few degrees, and contacts are shared by many. */
  readonly isMeasured?: boolean;
  /** The key whose contacts the others keep; else the first of the cycle. */
  readonly firstKey?: KeyId;
  readonly hands: Readonly<Record<'working' | 'other', HandPose>>;
  readonly props?: readonly StagedProp[];
}
