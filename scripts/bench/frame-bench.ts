import type { Page } from 'playwright';
import { makeDataFolder, removeDataFolder } from '../drive/data-folder';
import { figureWorker } from '../drive/figure-worker';
import { openWall } from '../drive/open-wall';
import { packagedApp } from '../drive/packaged-app';
import { enterWorld } from '../drive/page-worlds';
import type { Bench } from './bench';
import { countFigureFrames, readFigureFrames } from './page/count-figure-frames';
import { atLeast, atMost, withoutBudget } from './row';
import type { Row } from './row';
import { quantile } from './statistics';
import { traceOf } from './trace';
import type { TraceEvent } from './trace';

const measuredMs = 20_000;
const peerMs = 5_000;
const figureLimitMs = 60_000;

/** What a frame of a running wall costs the thread that draws it, in a window of 1920×1080. */
export const frameBench: Bench = {
  name: 'frame',
  measure: async () => {
    const dataFolder = await makeDataFolder();
    const { page, close } = await openWall({ executable: packagedApp(), dataFolder });
    try {
      await page.evaluate(changeNumberEachFrame);
      const peer = frameCosts(await traceOf(page, peerMs));
      await page.reload();
      await goToWork(page, '.figure-canvas canvas');
      const worker = await figureWorker(page);
      await worker.evaluate(countFigureFrames);
      const wall = frameCosts(await traceOf(page, measuredMs));
      const drawn = await worker.evaluate(readFigureFrames);
      await enterWorld(page, { figure: false });
      await goToWork(page, '.stills');
      const bare = frameCosts(await traceOf(page, measuredMs));
      return rowsOf({ wall, bare, peer, figurePerSecond: drawn / (measuredMs / 1000) });
    } finally {
      await close();
      await removeDataFolder(dataFolder);
    }
  },
};

/** Starts the first routine and goes on to its first effort, once what shows it is there. */
async function goToWork(page: Page, shown: string): Promise<void> {
  await page.locator('main').waitFor();
  await page.keyboard.press('Space');
  await page.locator(shown).waitFor({ timeout: figureLimitMs });
  await page.keyboard.press('ArrowRight');
  await page.locator('main[data-phase="work"]').waitFor();
}

/** The least that a page can do each frame and still be drawn. Sent to the page as text. */
function changeNumberEachFrame(): void {
  const place = document.createElement('p');
  document.body.replaceChildren(place);
  let frames = 0;
  const change = () => {
    frames += 1;
    place.textContent = String(frames);
    requestAnimationFrame(change);
  };
  requestAnimationFrame(change);
}

/** The frames of a trace. */
interface FrameCosts {
  /** Milliseconds of work a frame, without waiting for a core. */
  readonly workMs: readonly number[];
  /** The same by the clock. */
  readonly clockMs: readonly number[];
  readonly framesPerSecond: number;
}

function frameCosts(events: readonly TraceEvent[]): FrameCosts {
  const main = events.find(({ threadName }) => threadName === 'CrRendererMain');
  const own = events
    .filter(({ pid, tid }) => pid === main?.pid && tid === main.tid)
    .sort((one, other) => one.ts - other.ts);
  // Once a frame, at its end: the frame is handed over to be drawn.
  const starts = own.filter(({ name }) => name === 'Commit').map(({ ts }) => ts);
  const tasks = own.filter(({ name }) => name === 'RunTask');
  const first = starts[0];
  const last = starts.at(-1);
  if (first === undefined || last === undefined || starts.length < 2) {
    throw new Error('The trace holds no frames.');
  }
  const inFrames = starts.slice(0, -1).map((start, index) => {
    const end = starts[index + 1] ?? start;
    return tasks.filter(({ ts, dur }) => ts + dur > start && ts + dur <= end);
  });
  return {
    workMs: inFrames.map((frame) => total(frame.map(({ tdur }) => tdur)) / 1000),
    clockMs: inFrames.map((frame) => total(frame.map(({ dur }) => dur)) / 1000),
    framesPerSecond: (starts.length - 1) / ((last - first) / 1_000_000),
  };
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

interface Frames {
  /** With the figure, and with stills in its place. */
  readonly wall: FrameCosts;
  readonly bare: FrameCosts;
  readonly peer: FrameCosts;
  readonly figurePerSecond: number;
}

const peerName = 'a page that changes one number a frame';

function rowsOf({ wall, bare, peer, figurePerSecond }: Frames): readonly Row[] {
  return [
    workRow('with the figure', wall, peer),
    workRow('without it', bare, peer),
    rateRow('with the figure', wall, peer),
    rateRow('without it', bare, peer),
    atLeast(20, {
      name: 'pictures of the figure a second, 1920×1080, no GPU',
      value: figurePerSecond,
      unit: '/s',
      comparedWith: `frames of the wall around it: ${wall.framesPerSecond.toFixed(1)} a second`,
    }),
  ];
}

function workRow(how: string, costs: FrameCosts, peer: FrameCosts): Row {
  const p = (values: readonly number[], share: number) => quantile(values, share).toFixed(2);
  return atMost(4, {
    name: `main-thread work a frame while running, ${how}, p95`,
    value: quantile(costs.workMs, 0.95),
    unit: 'ms',
    comparedWith: `${peerName}: p95 ${p(peer.workMs, 0.95)} ms (ours p50 ${p(costs.workMs, 0.5)} ms, by the clock p95 ${p(costs.clockMs, 0.95)} ms)`,
  });
}

function rateRow(how: string, costs: FrameCosts, peer: FrameCosts): Row {
  return withoutBudget({
    name: `frames of the wall a second while running, ${how}, 1920×1080, no GPU`,
    value: costs.framesPerSecond,
    unit: '/s',
    comparedWith: `${peerName}: ${peer.framesPerSecond.toFixed(1)} a second`,
  });
}
