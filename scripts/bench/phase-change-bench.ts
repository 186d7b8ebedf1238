import { setTimeout as wait } from 'node:timers/promises';
import { compileTimeline } from '../../src/circuit/compile-timeline';
import type { Routine } from '../../src/circuit/routine';
import { starterRoutines } from '../../src/circuit/starter-routines';
import type { Timeline } from '../../src/circuit/timeline';
import { makeDataFolder, removeDataFolder, writeSavedData } from '../drive/data-folder';
import { openWall } from '../drive/open-wall';
import { packagedApp } from '../drive/packaged-app';
import { quickRoutine } from '../drive/sample-routines';
import type { Bench } from './bench';
import { watchChanges } from './page/watch-changes';
import type { Watched } from './page/watch-changes';
import { atMost, withoutBudget } from './row';
import type { Row } from './row';
import { median, quantile } from './statistics';

const graceMs = 15_000;
/** How late a change of phase is drawn, in real time, on the packaged app. */
export const phaseChangeBench: Bench = {
  name: 'phase-change',
  measure: async ({ full }) => {
    const routine = full ? fullRoutine() : quickRoutine;
    const watched = await follow(routine);
    const minutes = compileTimeline(routine).totalMs / 60_000;
    return rowsOf(watched, compileTimeline(routine), `${minutes.toFixed(0)}-minute session`);
  },
};

function fullRoutine(): Routine {
  const [circuit] = starterRoutines();
  if (circuit === undefined) {
    throw new Error('There is no starter routine.');
  }
  return circuit;
}

async function follow(routine: Routine): Promise<Watched> {
  const dataFolder = await makeDataFolder();
  await writeSavedData(dataFolder, { routines: [routine] });
  const wall = await openWall({ executable: packagedApp(), dataFolder });
  try {
    await wall.page.evaluate(watchChanges);
    await wall.page.keyboard.press('Space');
    await wait(compileTimeline(routine).totalMs);
    await wall.page.locator('.finished').waitFor({ timeout: graceMs });
    const watched = await wall.page.evaluate(() => window.watched);
    if (watched === undefined) {
      throw new Error('The page was loaded anew during the session.');
    }
    return watched;
  } finally {
    await wall.close();
    await removeDataFolder(dataFolder);
  }
}

function rowsOf(watched: Watched, timeline: Timeline, session: string): readonly Row[] {
  const beganMs = startOfRun(watched, timeline);
  const lateMs = watched.changes.flatMap(({ index, paintedMs }) => {
    const idealMs = timeline.phases[index]?.startMs;
    return idealMs === undefined || index === 0 ? [] : [paintedMs - beganMs - idealMs];
  });
  const frameMs = median(watched.frames);
  const frame = `one frame here: ${frameMs.toFixed(1)} ms`;
  const name = `phase change drawn after its instant, ${session}`;
  return [
    withoutBudget({ name: `${name}, p50`, value: median(lateMs), unit: 'ms', comparedWith: frame }),
    atMost(frameMs + 10, {
      name: `${name}, p99`,
      value: quantile(lateMs, 0.99),
      unit: 'ms',
      comparedWith: `${frame} (${lateMs.length} changes)`,
    }),
    atMost(frameMs, {
      name: `phase change, later at the end than at the start, ${session}`,
      value: drift(lateMs),
      unit: 'ms',
      comparedWith: `a chain of 100 ms timers in the same page: ${watched.chain.lateMs.toFixed(0)} ms`,
    }),
  ];
}

/**
 * What the last third is later than the first, by the least late change of each: a busy machine
 * makes single changes late, a drifting clock makes all of them late.
 */
function drift(lateMs: readonly number[]): number {
  const third = Math.ceil(lateMs.length / 3);
  return Math.min(...lateMs.slice(-third)) - Math.min(...lateMs.slice(0, third));
}

/** Where elapsed 0 lies on the page's clock, from what the ring said. */
function startOfRun({ rings }: Watched, timeline: Timeline): number {
  const estimates = rings.flatMap(({ index, share, atMs }) => {
    const phase = timeline.phases[index];
    return phase === undefined || share <= 0 || share >= 1
      ? []
      : [atMs - phase.startMs - share * (phase.endMs - phase.startMs)];
  });
  return median(estimates);
}
