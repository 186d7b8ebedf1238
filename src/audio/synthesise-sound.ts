import type { Overtone, SoundRecipe, Strike } from './sound-recipe';

/** −3 dBFS: room for a voice or a tail underneath, and for the overshoot of cheap resamplers. */
export const peakAmplitude = 10 ** (-3 / 20);

/** The last part of a sound that is brought down to exact silence, so that it ends without a click. */
const endFadeSeconds = 0.03;
/** Below this a television plays nothing; above it would only eat headroom. */
const highPassHertz = 70;

/** The samples of a sound: one channel, peak −3 dBFS, no offset, silent at both ends. */
export function synthesiseSound(
  recipe: SoundRecipe,
  sampleRate: number,
): Float32Array<ArrayBuffer> {
  const samples = new Float32Array(Math.round(recipe.seconds * sampleRate));
  for (const strike of recipe.strikes) {
    for (const overtone of strike.overtones) {
      addOvertone(samples, { strike, overtone, sampleRate });
    }
  }
  drive(samples, recipe.drive);
  removeOffset(samples, sampleRate);
  fadeEnd(samples, Math.round(endFadeSeconds * sampleRate));
  scaleTo(samples, peakAmplitude);
  return samples;
}

interface Voice {
  readonly strike: Strike;
  readonly overtone: Overtone;
  readonly sampleRate: number;
}

/**
 * A turning pointer whose length shrinks: one multiplication a sample instead of a sine, because
 * this runs on the thread that draws.
 */
function addOvertone(samples: Float32Array, voice: Voice): void {
  const { strike, overtone, sampleRate } = voice;
  // What lies above the highest frequency the rate can hold would fold back as noise.
  if (Math.max(strike.hertz, endPitch(strike)) * overtone.ratio >= sampleRate / 2) {
    return;
  }
  const start = Math.round(strike.atSeconds * sampleRate);
  const glideEnd = start + Math.ceil((strike.glideTo?.glideSeconds ?? 0) * sampleRate);
  let step = turn(voice, endPitch(strike));
  let cosine = strike.gain * overtone.gain;
  let sine = 0;
  for (let index = start; index < samples.length; index += 1) {
    const seconds = (index - start) / sampleRate;
    samples[index] = (samples[index] ?? 0) + sine * attack(seconds, strike);
    if (index <= glideEnd) {
      step = turn(voice, pitchAt(strike, seconds));
    }
    const before = cosine;
    cosine = before * step.cosine - sine * step.sine;
    sine = before * step.sine + sine * step.cosine;
  }
}

/** How far the pointer turns, and shrinks, in one sample. */
function turn(
  { overtone, sampleRate }: Voice,
  hertz: number,
): Readonly<Record<'cosine' | 'sine', number>> {
  const shrink = 10 ** (-3 / (overtone.decaySeconds * sampleRate));
  const angle = (2 * Math.PI * hertz * overtone.ratio) / sampleRate;
  return { cosine: shrink * Math.cos(angle), sine: shrink * Math.sin(angle) };
}

/** A glide is even to the ear, so it is even in the logarithm; after it the pitch stays. */
function pitchAt({ hertz, glideTo }: Strike, seconds: number): number {
  return glideTo === undefined
    ? hertz
    : hertz * (glideTo.hertz / hertz) ** Math.min(1, seconds / glideTo.glideSeconds);
}

function endPitch({ hertz, glideTo }: Strike): number {
  return glideTo?.hertz ?? hertz;
}

/** A raised cosine: fast, and without the corner that is heard as a click. */
function attack(seconds: number, { attackSeconds }: Strike): number {
  return seconds < attackSeconds ? 0.5 - 0.5 * Math.cos((Math.PI * seconds) / attackSeconds) : 1;
}

/** A soft limit: makes the quiet parts louder against the peak and enriches the overtones. */
function drive(samples: Float32Array, amount: number): void {
  const peak = peakOf(samples);
  for (let index = 0; index < samples.length; index += 1) {
    samples[index] = Math.tanh((amount * (samples[index] ?? 0)) / peak);
  }
}

/** A one-pole high-pass. */
function removeOffset(samples: Float32Array, sampleRate: number): void {
  const keep = Math.exp((-2 * Math.PI * highPassHertz) / sampleRate);
  let before = 0;
  let output = 0;
  for (let index = 0; index < samples.length; index += 1) {
    const input = samples[index] ?? 0;
    output = keep * (output + input - before);
    before = input;
    samples[index] = output;
  }
}

function fadeEnd(samples: Float32Array, length: number): void {
  const start = samples.length - length;
  for (let index = start; index < samples.length; index += 1) {
    const share = (index - start) / (length - 1);
    samples[index] = (samples[index] ?? 0) * (0.5 + 0.5 * Math.cos(Math.PI * share));
  }
}

function scaleTo(samples: Float32Array, target: number): void {
  const factor = target / peakOf(samples);
  for (let index = 0; index < samples.length; index += 1) {
    samples[index] = (samples[index] ?? 0) * factor;
  }
}

function peakOf(samples: Float32Array): number {
  return samples.reduce((peak, sample) => Math.max(peak, Math.abs(sample)), 0);
}
