import { compileTimeline } from '../../src/circuit/compile-timeline';
import { positionAt } from '../../src/circuit/position';
import type { Routine, Step } from '../../src/circuit/routine';
import { everyLevel, routineOf } from '../drive/sample-routines';
import type { Bench } from './bench';
import { atMost } from './row';
import type { Row } from './row';
import { median, quantile } from './statistics';

const stepCount = 100;
const compileRuns = 2_000;
const lookups = 200_000;

/** Compiling a routine, and finding a place on its timeline. */
export const timelineBench: Bench = {
  name: 'timeline',
  measure: () => Promise.resolve([compileRow(), positionRow()]),
};

/** A hundred steps of two efforts each, in one round. */
function largeRoutine(): Routine {
  const [some] = everyLevel.circuit.stations;
  const stations = Array.from({ length: stepCount }, (_, index): Step => {
    const like = everyLevel.circuit.stations[index % everyLevel.circuit.stations.length] ?? some;
    if (like === undefined) {
      throw new Error('There is no step to take a hundred of.');
    }
    return { ...like, id: `step-${index}` };
  });
  return routineOf('large', 'Large', { circuit: { rounds: 1, roundBreakSeconds: 0, stations } });
}

function compileRow(): Row {
  const routine = largeRoutine();
  const firstMs = millisecondsOf(() => compileTimeline(routine));
  const text = JSON.stringify(routine);
  const runs = Array.from({ length: compileRuns }, () =>
    millisecondsOf(() => compileTimeline(routine)),
  );
  const peers = Array.from({ length: compileRuns }, (): number =>
    millisecondsOf((): unknown => JSON.parse(text)),
  );
  return atMost(1, {
    name: `compile a routine of ${stepCount} steps, median`,
    value: median(runs),
    unit: 'ms',
    comparedWith: `JSON.parse of the same routine: ${median(peers).toFixed(3)} ms (ours p99 ${quantile(runs, 0.99).toFixed(2)}, first call of the process ${firstMs.toFixed(2)} ms)`,
  });
}

function positionRow(): Row {
  const timeline = compileTimeline(largeRoutine());
  const moments = Array.from({ length: lookups }, () => Math.random() * timeline.totalMs);
  const microseconds = (lookUp: (ms: number) => unknown): number => {
    const ms = millisecondsOf(() => {
      let kept: unknown;
      for (const moment of moments) {
        kept = lookUp(moment);
      }
      return kept;
    });
    return (ms * 1000) / lookups;
  };
  microseconds((ms) => positionAt(timeline, ms));
  const found = Array.from({ length: 5 }, () => microseconds((ms) => positionAt(timeline, ms)));
  const empty = microseconds((ms) => ({ ms }));
  const { length } = timeline.phases;
  return atMost(5, {
    name: 'position lookup, mean of the slowest of 5 rounds',
    value: Math.max(...found),
    unit: 'µs',
    comparedWith: `a call that only makes an object: ${empty.toFixed(3)} µs (${length} phases, ${lookups} moments at random)`,
  });
}

function millisecondsOf(action: () => unknown): number {
  const began = performance.now();
  action();
  return performance.now() - began;
}
