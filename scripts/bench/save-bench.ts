import { mkdir, open, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { openStorage } from '../../electron/main/storage/open-storage';
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
import { quantile } from './statistics';

const routineCount = 1_000;
const saves = 200;

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** Saving one routine among a thousand, until it is on the disk. */
export const saveBench: Bench = {
  name: 'save',
  measure: async () => {
    // A real disk: the place for temporary things is often memory.
    const parent = join(repositoryFolder, 'node_modules', '.cache', 'backline');
    await mkdir(parent, { recursive: true });
    const folder = await makeDataFolder(parent);
    try {
      return [await measureIn(folder)];
    } finally {
      await removeDataFolder(folder);
    }
  },
};

async function measureIn(folder: string) {
  await writeSavedData(folder, { routines: manyRoutines() });
  const saved = savedFolder(folder);
  const storage = await openStorage(saved, quiet);
  const [sample] = storage.routines.list();
  if (sample === undefined || storage.routines.list().length < routineCount) {
    throw new Error('The thousand routines were not taken over.');
  }
  const { size } = await stat(join(saved, 'routines.json'));
  const ours: number[] = [];
  const bare: number[] = [];
  for (let run = 0; run < saves; run += 1) {
    // Taken in turns, so that a busy disk is as hard on both.
    ours.push(await milliseconds(() => saveOnce(storage, sample, run)));
    bare.push(await milliseconds(() => writeAndSync(join(saved, `bare-${run}`), size)));
  }
  return atMost(50, {
    name: `save of one routine, durable, ${routineCount} stored, p99`,
    value: quantile(ours, 0.99),
    unit: 'ms',
    comparedWith: `a bare write and fsync of the same ${Math.round(size / 1024)} kB: p50 ${quantile(bare, 0.5).toFixed(1)}, p99 ${quantile(bare, 0.99).toFixed(1)} ms (ours p50 ${quantile(ours, 0.5).toFixed(1)} ms, ${saves} saves)`,
  });
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

async function saveOnce(
  storage: Awaited<ReturnType<typeof openStorage>>,
  sample: Routine,
  run: number,
): Promise<void> {
  const outcome = await storage.routines.save({ ...sample, getReadySeconds: 5 + (run % 20) });
  if (outcome.kind === 'refused') {
    throw new Error(`The save was refused: ${outcome.problem}.`);
  }
}

async function writeAndSync(path: string, bytes: number): Promise<void> {
  const file = await open(path, 'wx');
  await file.writeFile(Buffer.alloc(bytes, 'x'));
  await file.sync();
  await file.close();
  await rm(path);
}

async function milliseconds(action: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await action();
  return performance.now() - began;
}
