import { recordedRate } from '../drive/sound-server';
import { median } from './statistics';

/** An instant at which something is to begin, in milliseconds of its plan. */
export interface PlannedInstant {
  readonly atMs: number;
}

/** What lies between two instants of a recording. */
export interface Span {
  readonly fromMs: number;
  readonly toMs: number;
}

const samplesAMs = recordedRate / 1000;
/** −30 dBFS: well below any cue at the usual level, well above its echo. */
const onsetLevel = 0.03;
/** A sound begins where it was quiet for so long. */
const quietMs = 120;
/** Sounding is what is within this of the peak. */
const floorDb = 45;

/** Where sounds begin in a recording, in milliseconds. */
export function onsetsMs(samples: Float32Array): readonly number[] {
  const onsets: number[] = [];
  let lastLoud = -Infinity;
  samples.forEach((sample, index) => {
    if (Math.abs(sample) <= onsetLevel) {
      return;
    }
    if (index - lastLoud > quietMs * samplesAMs) {
      onsets.push(index / samplesAMs);
    }
    lastLoud = index;
  });
  return onsets;
}

/**
 * How far each planned instant's onset is off, in milliseconds. A recording does not know when its
 * run began, so the first onset is laid upon the first instant, and the middle of what is off then
 * is taken away.
 */
export function offBy(
  planned: readonly PlannedInstant[],
  onsets: readonly number[],
): readonly number[] {
  const [first] = planned;
  const [heard] = onsets;
  if (first === undefined || heard === undefined) {
    throw new Error('Nothing was heard.');
  }
  const off = planned.map(({ atMs }) => {
    const idealMs = heard + atMs - first.atMs;
    return nearest(onsets, idealMs) - idealMs;
  });
  const middle = median(off);
  return off.map((value) => value - middle);
}

/** The largest sample, from 0 to 1. */
export function peakOf(samples: Float32Array): number {
  return samples.reduce((peak, sample) => Math.max(peak, Math.abs(sample)), 0);
}

/** The part of a recording in a span, cut to what there is. */
export function partOf(samples: Float32Array, { fromMs, toMs }: Span): Float32Array {
  return samples.subarray(
    Math.max(0, Math.round(fromMs * samplesAMs)),
    Math.max(0, Math.round(toMs * samplesAMs)),
  );
}

/** From the first to the last sample that is heard, in milliseconds; undefined in silence. */
export function heardSpan(samples: Float32Array, peak: number): Span | undefined {
  const floor = peak * 10 ** (-floorDb / 20);
  const isHeard = (sample: number) => Math.abs(sample) > floor;
  const from = samples.findIndex(isHeard);
  return from === -1
    ? undefined
    : { fromMs: from / samplesAMs, toMs: samples.findLastIndex(isHeard) / samplesAMs };
}

/** The mean power of samples in decibels below full scale. */
export function powerDb(samples: Float32Array): number {
  const sum = samples.reduce((power, sample) => power + sample * sample, 0);
  return 10 * Math.log10(sum / Math.max(1, samples.length));
}

function nearest(values: readonly number[], wanted: number): number {
  return values.reduce((best, value) =>
    Math.abs(value - wanted) < Math.abs(best - wanted) ? value : best,
  );
}
