/** One overtone of a strike. */
export interface Overtone {
  /** Its frequency as a multiple of the strike's. */
  readonly ratio: number;
  readonly gain: number;
  /** Time until it has fallen by 60 dB. */
  readonly decaySeconds: number;
}

/** One note. */
export interface Strike {
  readonly atSeconds: number;
  readonly hertz: number;
  /** Where the pitch glides to, over `glideSeconds`; no glide when left out. */
  readonly glideTo?: { readonly hertz: number; readonly glideSeconds: number };
  readonly gain: number;
  readonly attackSeconds: number;
  readonly overtones: readonly Overtone[];
}

/** A sound as a list of notes: data, so that six sounds share one small synthesiser. */
export interface SoundRecipe {
  readonly seconds: number;
  /** How hard the sum is driven into a soft limit: louder to the ear at the same peak. */
  readonly drive: number;
  readonly strikes: readonly Strike[];
}
