import type { PlannedSound } from '../../src/circuit/voice/cue-plan';
import { recordedRate } from '../drive/sound-server';
import { powerDb } from './recording';
import { atLeast, atMost } from './row';
import type { Row } from './row';
import { median, quantile } from './statistics';

/** What a recording is cut into, in milliseconds. */
const frameMs = 10;
const framesASecond = 1000 / frameMs;
/** Music is low where it is so far below its usual level. */
const lowDb = 6;
/** And between two files where it is so far below. */
const gapDb = 40;
/** Cues nearer to each other than this are one dip. */
const togetherMs = 1_400;
/** Music has faded in by then, and fades out as late as that. */
const edgeFrames = 2 * framesASecond;

/** Music that makes room for cues: how far, how smoothly, and whether it comes back. */
export function musicRows(samples: Float32Array, cues: readonly PlannedSound[]): readonly Row[] {
  const levels = levelsOf(samples);
  const usual = quantile(levels, 0.75);
  const below = levels.map((level) => usual - level);
  const dips = stretchesOf(below, (db) => db > lowDb && db < gapDb).filter(
    ({ length }) => length > framesASecond / 5,
  );
  const wanted = togetherIn(cues);
  const longer = dips.map(({ length }, index) => length * frameMs - (wanted[index] ?? 0));
  const steps = below
    .slice(1)
    .map((db, index) => [db, below[index] ?? 0] as const)
    .filter((pair) => pair.every((db) => db < gapDb / 2))
    .map(([after, before]) => Math.abs(after - before));
  const gaps = stretchesOf(below, (db) => db >= gapDb).map(({ length }) => length * frameMs);
  return [
    atMost(0, {
      name: 'dips of recorded music, more or fewer than planned',
      value: Math.abs(dips.length - wanted.length),
      unit: '',
      comparedWith: `${dips.length} dips, ${wanted.length} planned`,
    }),
    atLeast(12, {
      name: 'recorded music under a cue, below its usual level, least',
      value: Math.min(...dips.map(({ deepest }) => deepest)),
      unit: 'dB',
      comparedWith: `p50 ${median(dips.map(({ deepest }) => deepest)).toFixed(1)} dB`,
    }),
    atMost(6, {
      name: 'recorded music, change of level within 10 ms, most',
      value: Math.max(...steps),
      unit: 'dB',
      comparedWith: `p99 ${quantile(steps, 0.99).toFixed(2)} dB; one file's end in a frame is a step too`,
    }),
    atMost(2_000, {
      name: 'recorded music low for longer than its cues, most',
      value: Math.max(...longer),
      unit: 'ms',
      comparedWith: `p50 ${median(longer).toFixed(0)} ms; it waits 900 ms before it comes back`,
    }),
    atMost(200, {
      name: 'silence between two files of recorded music, most',
      value: Math.max(0, ...gaps),
      unit: 'ms',
      comparedWith: `${gaps.length} gaps of ${frameMs} ms or more`,
    }),
  ];
}

/** The level of each frame in dB, without what fades in and out at the ends. */
function levelsOf(samples: Float32Array): readonly number[] {
  const width = (recordedRate * frameMs) / 1000;
  const all = Array.from({ length: Math.floor(samples.length / width) }, (_none, index) =>
    powerDb(samples.subarray(index * width, (index + 1) * width)),
  );
  const peak = Math.max(...all);
  const isMusic = (level: number) => peak - level < gapDb;
  return all.slice(all.findIndex(isMusic) + edgeFrames, all.findLastIndex(isMusic) - edgeFrames);
}

interface Stretch {
  /** In frames. */
  readonly length: number;
  readonly deepest: number;
}

/** The stretches of neighbours of which something holds. */
function stretchesOf(
  values: readonly number[],
  holds: (value: number) => boolean,
): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let length = 0;
  let deepest = 0;
  for (const value of [...values, NaN]) {
    if (holds(value)) {
      length += 1;
      deepest = Math.max(deepest, value);
    } else if (length > 0) {
      stretches.push({ length, deepest });
      length = 0;
      deepest = 0;
    }
  }
  return stretches;
}

/** How long each group of cues takes that lie near each other, in milliseconds. */
function togetherIn(cues: readonly PlannedSound[]): readonly number[] {
  const groups: { fromMs: number; toMs: number }[] = [];
  for (const { atMs, endMs } of cues) {
    const last = groups.at(-1);
    if (last !== undefined && atMs - last.toMs < togetherMs) {
      last.toMs = endMs;
    } else {
      groups.push({ fromMs: atMs, toMs: endMs });
    }
  }
  return groups.map(({ fromMs, toMs }) => toMs - fromMs);
}
