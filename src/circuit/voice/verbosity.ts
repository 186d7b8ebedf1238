/**
 * How much is spoken. `full`: names, sides, coaching, halfway and counts. `short`: names, sides, the
 * last ten seconds and the end. `sounds`: nothing.
 */
export const verbosities = ['full', 'short', 'sounds'] as const;

export type Verbosity = (typeof verbosities)[number];
