/** The clips' samples a second; the filters below hold for this rate alone. */
export const measuredRate = 48_000;

const blockSamples = 0.4 * measuredRate;
const hopSamples = blockSamples / 4;
const absoluteGateLufs = -70;
const relativeGateLu = -10;
/** A clip shorter than this is said over and over, so that there are enough blocks to judge by. */
const meteredSamples = 3 * measuredRate;

interface Biquad {
  readonly b: readonly [number, number, number];
  /** The first coefficient of the denominator is 1. */
  readonly a: readonly [number, number];
}

/** The K weighting of ITU-R BS.1770-4 at 48 kHz, tables 1 and 2: a head's shelf, then a high-pass. */
const shelf: Biquad = {
  b: [1.53512485958697, -2.69169618940638, 1.19839281085285],
  a: [-1.69065929318241, 0.73248077421585],
};
const highPass: Biquad = { b: [1, -2, 1], a: [-1.99004745483398, 0.99007225036621] };

/**
 * Integrated loudness of one channel in LUFS after ITU-R BS.1770-4, gates included. A clip shorter
 * than three seconds is read as if repeated without a pause: so loud it is while it speaks.
 */
export function loudnessLufs(clip: Float32Array): number {
  const powers = blockPowers(filtered(filtered(repeated(clip), shelf), highPass));
  const heard = powers.filter((power) => lufsOf(power) > absoluteGateLufs);
  const gate = lufsOf(mean(heard)) + relativeGateLu;
  return lufsOf(mean(heard.filter((power) => lufsOf(power) > gate)));
}

function repeated(clip: Float32Array): Float64Array {
  const times = Math.max(1, Math.ceil(meteredSamples / clip.length));
  const samples = new Float64Array(clip.length * times);
  for (let time = 0; time < times; time += 1) {
    samples.set(clip, time * clip.length);
  }
  return samples;
}

/** Direct form II, transposed. */
function filtered(samples: Float64Array, { a, b }: Biquad): Float64Array {
  let [first, second] = [0, 0];
  return samples.map((sample) => {
    const out = b[0] * sample + first;
    first = b[1] * sample - a[0] * out + second;
    second = b[2] * sample - a[1] * out;
    return out;
  });
}

function blockPowers(samples: Float64Array): readonly number[] {
  const powers: number[] = [];
  for (let start = 0; start + blockSamples <= samples.length; start += hopSamples) {
    const block = samples.subarray(start, start + blockSamples);
    powers.push(block.reduce((sum, sample) => sum + sample * sample, 0) / blockSamples);
  }
  return powers;
}

function lufsOf(power: number): number {
  return -0.691 + 10 * Math.log10(power);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
