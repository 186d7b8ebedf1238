import { mkdir, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { openStorage } from '../../electron/main/storage/open-storage';
import type { Storage } from '../../electron/main/storage/open-storage';
import type { Routine } from '../../src/circuit/routine';
import { starterRoutines } from '../../src/circuit/starter-routines';
import {
  makeDataFolder,
  removeDataFolder,
  savedFolder,
  writeSavedData,
} from '../drive/data-folder';
import { repositoryFolder } from '../setup/folders.mjs';
import type { Bench } from './bench';
import { atMost } from './row';
import type { Row } from './row';
import { quantile } from './statistics';

const routineCount = 1_000;
/** On the wall of a large clinic; the rest is only at the desk. */
const offeredCount = 12;
const saves = 200;

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** Saving one routine among a thousand until it is on the disk, and opening the thousand. */
export const saveBench: Bench = {
  name: 'save',
  measure: async () => {
    // A real disk: the place for temporary things is often memory.
    const parent = join(repositoryFolder, 'node_modules', '.cache', 'backline');
    await mkdir(parent, { recursive: true });
    const folder = await makeDataFolder(parent);
    try {
      return await measureIn(folder);
    } finally {
      await removeDataFolder(folder);
    }
  },
};

async function measureIn(folder: string): Promise<readonly Row[]> {
  await writeSavedData(folder, { routines: manyRoutines() });
  const saved = savedFolder(folder);
  const storage = await openStorage(saved, quiet);
  const offered = storage.library.offered().slice(0, offeredCount);
  await storage.library.setShelf({ offered: offered.map(({ id }) => id), archived: [] });
  const [sample] = storage.library.offered();
  if (sample === undefined) {
    throw new Error('The wall offers nothing.');
  }
  const young = await saveOften(storage, sample, 1);
  // By now it has as many versions as are kept, and one is let go with each save.
  const old = await saveOften(storage, sample, saves + 1);
  const openMs = await openings(saved);
  const wholeMs = await readWhole(saved);
  return [
    atMost(50, {
      name: `save of one routine, durable, ${routineCount} stored, p99`,
      value: quantile(young.ours, 0.99),
      unit: 'ms',
      comparedWith: comparison(young),
    }),
    atMost(50, {
      name: 'the same with a history as long as is kept, p99',
      value: quantile(old.ours, 0.99),
      unit: 'ms',
      comparedWith: comparison(old),
    }),
    atMost(100, {
      name: `opening the saved files for the wall, ${routineCount} stored, ${offeredCount} offered, p50`,
      value: quantile(openMs, 0.5),
      unit: 'ms',
      comparedWith: `reading all of them for the desk: ${wholeMs.toFixed(0)} ms`,
    }),
  ];
}

function manyRoutines(): readonly Routine[] {
  const starters = starterRoutines();
  return Array.from({ length: routineCount }, (_, index) => starters[index % starters.length])
    .filter((routine) => routine !== undefined)
    .map((routine, index) => ({
      ...routine,
      id: `routine-${index}`,
      name: { kind: 'own', text: `Routine ${index}` },
    }));
}

interface Timings {
  readonly ours: readonly number[];
  readonly bare: readonly number[];
  readonly bytes: number;
}

/** Saves taken in turns with bare ones of the same size, so that a busy disk is as hard on both. */
async function saveOften(storage: Storage, sample: Routine, newest: number): Promise<Timings> {
  const bytes = JSON.stringify(sample).length;
  const folder = join(repositoryFolder, 'node_modules', '.cache', 'backline');
  const ours: number[] = [];
  const bare: number[] = [];
  for (let run = 0; run < saves; run += 1) {
    ours.push(await milliseconds(() => saveOnce(storage, sample, newest + run)));
    bare.push(await milliseconds(() => writeAndSync(join(folder, `bare-${run}`), bytes)));
  }
  return { ours, bare, bytes };
}

function comparison({ ours, bare, bytes }: Timings): string {
  const [p50, p99, oursP50] = [quantile(bare, 0.5), quantile(bare, 0.99), quantile(ours, 0.5)];
  return `a bare write and fsync of the same ${Math.round(bytes / 1024)} kB: p50 ${p50.toFixed(1)}, p99 ${p99.toFixed(1)} ms (ours p50 ${oursP50.toFixed(1)} ms, ${saves} saves)`;
}

async function saveOnce(storage: Storage, sample: Routine, basedOn: number): Promise<void> {
  const routine = { ...sample, getReadySeconds: 5 + (basedOn % 20) };
  const outcome = await storage.library.save({ routine, basedOn, savedBy: '', reason: '' });
  if (outcome.kind === 'refused') {
    throw new Error(`The save was refused: ${outcome.problem}.`);
  }
}

/** How long the desk waits for its list when it is opened first. */
async function readWhole(saved: string): Promise<number> {
  const storage = await openStorage(saved, quiet);
  return milliseconds(async () => {
    const { routines } = await storage.library.whole();
    if (routines.length < routineCount) {
      throw new Error('The thousand routines were not found.');
    }
  });
}

async function openings(saved: string): Promise<readonly number[]> {
  const times: number[] = [];
  for (let run = 0; run < 10; run += 1) {
    times.push(await milliseconds(() => openStorage(saved, quiet)));
  }
  return times;
}

async function writeAndSync(path: string, bytes: number): Promise<void> {
  const file = await open(path, 'wx');
  await file.writeFile(Buffer.alloc(bytes, 'x'));
  await file.sync();
  await file.close();
  await rm(path);
}

async function milliseconds(action: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await action();
  return performance.now() - began;
}
