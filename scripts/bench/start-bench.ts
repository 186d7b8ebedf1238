import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { makeDataFolder, removeDataFolder } from '../drive/data-folder';
import { linkApp, unlinkApp } from '../drive/linked-app';
import { givenEnvironment, wallArguments } from '../drive/open-wall';
import { packagedApp } from '../drive/packaged-app';
import { asarOf } from '../setup/asar.mjs';
import { bareWindowFiles } from './bare-window';
import type { Bench } from './bench';
import { atMost } from './row';
import type { Row } from './row';
import { median } from './statistics';

const runs = 7;
const lookEveryMs = 10;
const startLimitMs = 60_000;
const endLimitMs = 5_000;

/** From the start of the process to the idle wall on the screen, against a bare window. */
export const startBench: Bench = {
  name: 'start',
  measure: async () => {
    const packed = dirname(packagedApp());
    // Beside the packed app: files can have a second name only on the same disk.
    const bareFolder = await mkdtemp(join(dirname(packed), 'bare-'));
    try {
      await linkApp(packed, bareFolder, asarOf(bareWindowFiles));
      const bareProgram = join(bareFolder, basename(packagedApp()));
      return [await compare(packagedApp(), bareProgram)];
    } finally {
      await unlinkApp(bareFolder);
    }
  },
};

/** A program with a data folder that it keeps from start to start, as one on a wall does. */
interface Starter {
  readonly program: string;
  readonly dataFolder: string;
}

async function compare(wallProgram: string, bareProgram: string): Promise<Row> {
  const wall: Starter = { program: wallProgram, dataFolder: await makeDataFolder() };
  const bare: Starter = { program: bareProgram, dataFolder: await makeDataFolder() };
  try {
    // The first start of each reads the program from the disk and fills its caches.
    const firstMs = await startMs(wall);
    await startMs(bare);
    const wallMs: number[] = [];
    const bareMs: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      wallMs.push(await startMs(wall));
      bareMs.push(await startMs(bare));
    }
    return atMost(1.25, {
      name: `start to the idle wall painted, share of a bare window's, median of ${runs}`,
      value: median(wallMs) / median(bareMs),
      unit: '×',
      comparedWith: `bare window of the same Electron: ${median(bareMs).toFixed(0)} ms (the wall: ${median(wallMs).toFixed(0)} ms; its very first start, with nothing saved: ${firstMs.toFixed(0)} ms)`,
    });
  } finally {
    await removeDataFolder(wall.dataFolder);
    await removeDataFolder(bare.dataFolder);
  }
}

/** Milliseconds from just before the process is made until it logs that its window is painted. */
async function startMs({ program, dataFolder }: Starter): Promise<number> {
  const logs = join(dataFolder, 'logs');
  await rm(logs, { recursive: true, force: true });
  const beganMs = Date.now();
  const child = spawn(
    program,
    [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...wallArguments({ executable: program, dataFolder }),
    ],
    { env: { ...givenEnvironment(), BACKLINE_DEVELOPMENT: '1' }, stdio: 'ignore' },
  );
  try {
    return (await paintedAtMs(join(logs, 'backline.log'))) - beganMs;
  } finally {
    await end(child);
  }
}

/** When the log says that the window was painted, in ms since 1970. */
async function paintedAtMs(logFile: string): Promise<number> {
  for (const began = Date.now(); Date.now() - began < startLimitMs;) {
    const log = await readFile(logFile, 'utf8').catch(() => '');
    const [, time] = /^\[([^\]]+)\].*is painted/m.exec(log) ?? [];
    if (time !== undefined) {
      return Date.parse(`${time.replace(' ', 'T')}Z`);
    }
    await wait(lookEveryMs);
  }
  throw new Error('The window was not painted within a minute.');
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode === null) {
    const ended = once(child, 'exit');
    // Asked to end, so that its caches are written as on any evening.
    child.kill('SIGTERM');
    const lastResort = setTimeout(() => child.kill('SIGKILL'), endLimitMs);
    await ended;
    clearTimeout(lastResort);
  }
}
