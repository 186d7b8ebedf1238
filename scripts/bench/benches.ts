import type { Bench } from './bench';
import { cueBench } from './cue-bench';
import { deskListBench } from './desk-list-bench';
import { figureBench } from './figure-bench';
import { frameBench } from './frame-bench';
import { memoryBench } from './memory-bench';
import { phaseChangeBench } from './phase-change-bench';
import { recordedBench } from './recorded-bench';
import { saveBench } from './save-bench';
import { sizeBench } from './size-bench';
import { startBench } from './start-bench';
import { timelineBench } from './timeline-bench';

/** Every bench, in the order of the report. */
export const benches: readonly Bench[] = [
  startBench,
  phaseChangeBench,
  cueBench,
  recordedBench,
  frameBench,
  figureBench,
  memoryBench,
  saveBench,
  deskListBench,
  timelineBench,
  sizeBench,
];
