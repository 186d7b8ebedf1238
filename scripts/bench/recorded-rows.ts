import type { Cue } from '../../src/circuit/cue';
import type { PlannedLine } from '../../src/circuit/voice/cue-plan';
import { heardSpan, offBy, onsetsMs, partOf, peakOf, powerDb } from './recording';
import type { Span } from './recording';
import { atMost, withoutBudget } from './row';
import type { Row } from './row';
import { median, quantile } from './statistics';

const beatMs = 1_000;
/** A clip ends with so much quiet at the most, plus what a fade takes (docs/voice.md). */
const quietEndMs = 100;
/** What is heard so near a line still belongs to it. */
const nearMs = 40;
/** A look into a line's surroundings for its true ends. */
const aroundMs = 30;

/** Sounds against their instants, and the beats of a count against a second. */
export function cueRows(samples: Float32Array, cues: readonly Cue[]): readonly Row[] {
  const off = offBy(cues, onsetsMs(samples));
  const sizes = off.map(Math.abs);
  const beats = cues.flatMap(({ kind, atMs }, index) => {
    const next = cues[index + 1];
    return kind === 'tick' && next?.atMs === atMs + beatMs
      ? [Math.abs((off[index + 1] ?? NaN) - (off[index] ?? NaN))]
      : [];
  });
  return [
    atMost(20, {
      name: 'recorded cue off its instant, all cores busy, p99',
      value: quantile(sizes, 0.99),
      unit: 'ms',
      comparedWith: `p50 ${median(sizes).toFixed(2)} ms, ${cues.length} cues`,
    }),
    atMost(5, {
      name: 'recorded beats of tick, tick, tick, go off 1 s, all cores busy, worst',
      value: Math.max(...beats),
      unit: 'ms',
      comparedWith: `p50 ${median(beats).toFixed(2)} ms, ${beats.length} beats`,
    }),
    withoutBudget({
      name: 'peak of recorded sounds',
      value: 20 * Math.log10(peakOf(samples)),
      unit: 'dBFS',
      comparedWith: 'full scale: 0 dBFS; the volume is that of a new installation',
    }),
  ];
}

/** The first cues after a silence against each other. */
export function silenceRow(samples: Float32Array, cues: readonly Cue[], silentMs: number): Row {
  const off = offBy(cues, onsetsMs(samples));
  return atMost(20, {
    name: `recorded first cues after ${(silentMs / 1000).toFixed(0)} s of silence off their instants, worst`,
    value: Math.max(...off.map(Math.abs)),
    unit: 'ms',
    comparedWith: `${cues.length} cues; one that is not heard is off by a second or so`,
  });
}

/** Lines against the lengths of their clips, and what is heard where no line is. */
export function speechRows(samples: Float32Array, lines: readonly PlannedLine[]): readonly Row[] {
  const peak = peakOf(samples);
  const [first] = lines;
  const begun = heardSpan(samples, peak);
  if (first === undefined || begun === undefined) {
    throw new Error('Nothing was said.');
  }
  const beganMs = begun.fromMs - first.atMs;
  const spans = lines.map(({ atMs, endMs }): Span => ({
    fromMs: beganMs + atMs,
    toMs: beganMs + endMs,
  }));
  const missing = spans.map((span) => missingMs(samples, span, peak));
  const parts = spans.map((span) => powerDb(partOf(samples, span)));
  return [
    atMost(quietEndMs, {
      name: 'recorded lines, silent at either end, most',
      value: Math.max(...missing),
      unit: 'ms',
      comparedWith: `p50 ${median(missing).toFixed(0)} ms, ${lines.length} lines; a clip begins with 10 ms and ends with 60 ms of quiet`,
    }),
    atMost(0, {
      name: 'recorded speech where none is planned',
      value: strayMs(samples, spans, peak),
      unit: 'ms',
      comparedWith: 'more than 40 ms from any line, within 45 dB of the peak',
    }),
    withoutBudget({
      name: 'level of recorded lines, p50',
      value: median(parts),
      unit: 'dBFS',
      comparedWith: `peak ${(20 * Math.log10(peak)).toFixed(1)} dBFS, ${Math.min(...parts).toFixed(1)} to ${Math.max(...parts).toFixed(1)} dBFS`,
    }),
  ];
}

/** What of a line is silent at its ends, the worse of both; all of it where it is not heard. */
function missingMs(samples: Float32Array, span: Span, peak: number): number {
  const fromMs = span.fromMs - aroundMs;
  const lengthMs = span.toMs - span.fromMs;
  const heard = heardSpan(partOf(samples, { fromMs, toMs: span.toMs + aroundMs }), peak);
  return heard === undefined
    ? lengthMs
    : Math.max(0, heard.fromMs - aroundMs, lengthMs + aroundMs - heard.toMs);
}

/** How much is heard between the lines. */
function strayMs(samples: Float32Array, spans: readonly Span[], peak: number): number {
  return spans.reduce((strayed, { toMs }, index) => {
    const gap = { fromMs: toMs + nearMs, toMs: (spans[index + 1]?.fromMs ?? Infinity) - nearMs };
    const heard = gap.toMs > gap.fromMs ? heardSpan(partOf(samples, gap), peak) : undefined;
    return strayed + (heard === undefined ? 0 : heard.toMs - heard.fromMs);
  }, 0);
}
