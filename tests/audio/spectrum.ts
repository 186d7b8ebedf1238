/** Third-octave bands: edges from about 180 Hz to 9 kHz. */
const bandCentres = Array.from({ length: 17 }, (_, index) => 200 * 2 ** (index / 3));
const halfBand = 2 ** (1 / 6);

/** Frames of 40 ms have lines 25 Hz apart. */
const frameSeconds = 0.04;
const lineHertz = 1 / frameSeconds;

/** The power at one frequency (Goertzel). */
function powerAt(samples: Float32Array, hertz: number, sampleRate: number): number {
  const factor = 2 * Math.cos((2 * Math.PI * hertz) / sampleRate);
  let last = 0;
  let beforeLast = 0;
  for (const sample of samples) {
    const next = sample + factor * last - beforeLast;
    beforeLast = last;
    last = next;
  }
  return last * last + beforeLast * beforeLast - factor * last * beforeLast;
}

function bandPower(frame: Float32Array, centre: number, sampleRate: number): number {
  let power = 0;
  const first = Math.ceil(centre / halfBand / lineHertz);
  for (let line = first; line * lineHertz < centre * halfBand; line += 1) {
    power += powerAt(frame, line * lineHertz, sampleRate);
  }
  return power;
}

/** The power in each band, frame after frame. */
export function spectrogram(samples: Float32Array, sampleRate: number): readonly number[][] {
  const length = Math.round(frameSeconds * sampleRate);
  return Array.from({ length: Math.floor(samples.length / length) }, (_, index) => {
    const frame = samples.slice(index * length, (index + 1) * length);
    return bandCentres.map((centre) => bandPower(frame, centre, sampleRate));
  });
}

/** How the power of all frames is spread over the bands, as shares of 1. */
export function bandShares(frames: readonly number[][]): readonly number[] {
  const powers = bandCentres.map((_, band) => sum(frames.map((frame) => frame[band] ?? 0)));
  return powers.map((power) => power / sum(powers));
}

/** The share of power in bands whose centre lies from `fromHertz` to `toHertz`. */
export function shareBetween(
  shares: readonly number[],
  fromHertz: number,
  toHertz: number,
): number {
  return sum(
    shares.filter((_, index) => {
      const centre = bandCentres[index] ?? 0;
      return centre >= fromHertz && centre <= toHertz;
    }),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
