/** Points between two samples that are looked at, after ITU-R BS.1770-4, annex 2. */
const oversampling = 4;
/** Samples on either side that a point between is made of. */
const reach = 16;

/** The highest point of a clip, between its samples too, in dB above full scale (dBTP). */
export function truePeakDb(clip: Float32Array): number {
  let peak = clip.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
  for (let step = 1; step < oversampling; step += 1) {
    const kernel = kernelAt(step / oversampling);
    for (let index = 0; index < clip.length; index += 1) {
      peak = Math.max(peak, Math.abs(pointAfter(clip, index, kernel)));
    }
  }
  return 20 * Math.log10(peak);
}

function pointAfter(clip: Float32Array, index: number, kernel: readonly number[]): number {
  let sum = 0;
  for (let tap = 0; tap < kernel.length; tap += 1) {
    sum += (clip[index + tap - reach + 1] ?? 0) * (kernel[tap] ?? 0);
  }
  return sum;
}

/** A sinc under a Hann window, for the point so far after a sample. */
function kernelAt(fraction: number): readonly number[] {
  return Array.from({ length: 2 * reach }, (_, tap) => {
    const x = tap - reach + 1 - fraction;
    const window = 0.5 * (1 + Math.cos((Math.PI * x) / reach));
    return (Math.sin(Math.PI * x) / (Math.PI * x)) * window;
  });
}
