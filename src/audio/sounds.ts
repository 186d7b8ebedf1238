import type { CueKind } from '../circuit/cue';
import type { Overtone, SoundRecipe, Strike } from './sound-recipe';

/** A short woodblock: overtones of a struck bar (1 : 2.76 : 5.40, free–free beam). */
const wood: readonly Overtone[] = [
  { ratio: 1, gain: 1, decaySeconds: 0.22 },
  { ratio: 2.76, gain: 0.9, decaySeconds: 0.1 },
  { ratio: 5.4, gain: 0.25, decaySeconds: 0.04 },
];

/** Brass-like: every harmonic, bright, held; it stands out of music. */
const brass: readonly Overtone[] = [
  { ratio: 1, gain: 1, decaySeconds: 1.1 },
  { ratio: 2, gain: 0.85, decaySeconds: 0.9 },
  { ratio: 3, gain: 0.6, decaySeconds: 0.7 },
  { ratio: 4, gain: 0.4, decaySeconds: 0.5 },
  { ratio: 5, gain: 0.22, decaySeconds: 0.35 },
];

/** A small clear bell, a little out of harmony as bells are. */
const ping: readonly Overtone[] = [
  { ratio: 1, gain: 1, decaySeconds: 0.7 },
  { ratio: 2, gain: 0.55, decaySeconds: 0.5 },
  { ratio: 3.01, gain: 0.3, decaySeconds: 0.25 },
  { ratio: 4.1, gain: 0.12, decaySeconds: 0.12 },
];

/** Reed-like: odd harmonics only, hollow, unlike all the others. */
const reed: readonly Overtone[] = [
  { ratio: 1, gain: 1, decaySeconds: 0.6 },
  { ratio: 3, gain: 0.6, decaySeconds: 0.45 },
  { ratio: 5, gain: 0.35, decaySeconds: 0.35 },
  { ratio: 7, gain: 0.15, decaySeconds: 0.2 },
];

/** Soft: a strong ground tone with its octave and twelfth, slow to fall. */
const soft: readonly Overtone[] = [
  { ratio: 1, gain: 1, decaySeconds: 1.3 },
  { ratio: 2, gain: 0.5, decaySeconds: 0.9 },
  { ratio: 3, gain: 0.2, decaySeconds: 0.5 },
];

/** A gong: the overtones of a bell (hum, prime, tierce, quint, nominal …), beating in pairs. */
const gong: readonly Overtone[] = [
  { ratio: 0.5, gain: 0.5, decaySeconds: 3.4 },
  { ratio: 1, gain: 1, decaySeconds: 3 },
  { ratio: 1.006, gain: 0.5, decaySeconds: 3 },
  { ratio: 1.19, gain: 0.5, decaySeconds: 2.6 },
  { ratio: 1.5, gain: 0.4, decaySeconds: 2.2 },
  { ratio: 2, gain: 0.9, decaySeconds: 2 },
  { ratio: 2.012, gain: 0.4, decaySeconds: 2 },
  { ratio: 2.66, gain: 0.4, decaySeconds: 1.2 },
  { ratio: 4.1, gain: 0.2, decaySeconds: 0.6 },
];

/** Equal temperament, A4 = 440 Hz. */
const pitch = {
  a5: 880,
  b5: 987.8,
  c6: 1046.5,
  e6: 1318.5,
  g6: 1568,
  a6: 1760,
  c7: 2093,
};

type Note = Pick<Strike, 'atSeconds' | 'hertz'> & Partial<Strike>;

function strikes(overtones: readonly Overtone[], notes: readonly Note[]): readonly Strike[] {
  return notes.map((note) => ({ gain: 1, attackSeconds: 0.004, overtones, ...note }));
}

/**
 * The six cues. Each differs from the others in at least three ways a noisy room leaves over:
 * how the pitch moves, how many beats there are, how it sounds and how long it lasts. Their ground
 * tones and first overtones lie at 1–4 kHz, where ears are keenest (ISO 226) and the small
 * loudspeakers of televisions still play.
 */
export const sounds: Readonly<Record<CueKind, SoundRecipe>> = {
  /** One dry knock. */
  tick: {
    seconds: 0.12,
    drive: 3.5,
    strikes: strikes(wood, [{ atSeconds: 0, hertz: pitch.c6, attackSeconds: 0.002 }]),
  },
  /** A leap upwards, bright: start. */
  go: {
    seconds: 0.65,
    drive: 2,
    strikes: strikes(brass, [
      { atSeconds: 0, hertz: pitch.a5, glideTo: { hertz: pitch.a6, glideSeconds: 0.09 } },
    ]),
  },
  /** Two like pings: half is done. */
  halfway: {
    seconds: 0.5,
    drive: 1.5,
    strikes: strikes(ping, [
      { atSeconds: 0, hertz: pitch.g6 },
      { atSeconds: 0.16, hertz: pitch.g6 },
    ]),
  },
  /** Down and up again, hollow: the other side. */
  switch: {
    seconds: 0.85,
    drive: 1.8,
    strikes: strikes(reed, [
      { atSeconds: 0, hertz: pitch.e6 },
      { atSeconds: 0.17, hertz: pitch.b5 },
      { atSeconds: 0.34, hertz: pitch.e6 },
    ]),
  },
  /** A calm fall: let go. */
  rest: {
    seconds: 1.2,
    drive: 1.5,
    strikes: strikes(soft, [
      { atSeconds: 0, hertz: pitch.g6 },
      { atSeconds: 0.2, hertz: pitch.e6, gain: 0.9 },
      {
        atSeconds: 0.4,
        hertz: pitch.c6,
        gain: 0.9,
        glideTo: { hertz: pitch.b5, glideSeconds: 0.3 },
      },
    ]),
  },
  /** A gong, with four steps up while it rings: done. */
  finished: {
    seconds: 3.2,
    drive: 2.4,
    strikes: [
      ...strikes(gong, [{ atSeconds: 0, hertz: pitch.c6 }]),
      ...strikes(ping, [
        { atSeconds: 0.2, hertz: pitch.c6 },
        { atSeconds: 0.38, hertz: pitch.e6 },
        { atSeconds: 0.56, hertz: pitch.g6 },
        { atSeconds: 0.74, hertz: pitch.c7 },
      ]),
    ],
  },
};
