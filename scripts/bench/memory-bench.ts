import type { Page } from 'playwright';
import { makeDataFolder, removeDataFolder } from '../drive/data-folder';
import { openWall } from '../drive/open-wall';
import { packagedApp } from '../drive/packaged-app';
import { enterWorld } from '../drive/page-worlds';
import { shownPhase } from '../drive/steer-wall';
import type { Bench } from './bench';
import { memoryOf } from './memory-of';
import type { Memory } from './memory-of';
import { atMost } from './row';
import type { Row } from './row';

const hourMs = 60 * 60_000;
const hours = 8;
/** Time passes in steps of so long: more than five seconds at once would look like sleep. */
const stepMs = 2_000;
/** Every so many steps one is passed frame by frame, sounds included. */
const smoothEvery = 20;
/** A run of the default circuit, its last screen, and a while of idle cards. */
const cycleMs = 1_500_000;

/** Whether a day of circuits costs memory, in simulated time. */
export const memoryBench: Bench = {
  name: 'memory',
  measure: async () => {
    const dataFolder = await makeDataFolder();
    const { app, page, close } = await openWall({ executable: packagedApp(), dataFolder });
    try {
      await enterWorld(page, { loudspeaker: true, startsAt: new Date('2025-01-06T06:00:00Z') });
      const session = await page.context().newCDPSession(page);
      await session.send('Performance.enable');
      await passTime(page, 0, hourMs);
      const after1 = await memoryOf(app, session);
      await passTime(page, hourMs, hours * hourMs);
      return [rowOf(after1, await memoryOf(app, session))];
    } finally {
      await close();
      await removeDataFolder(dataFolder);
    }
  },
};

/** Whole circuits again and again, with a pause and an exercise that hurts in each. */
async function passTime(page: Page, fromMs: number, toMs: number): Promise<void> {
  for (let ms = fromMs; ms < toMs; ms += stepMs) {
    const inCycleMs = ms % cycleMs;
    const key = keyAt(inCycleMs);
    if (key !== undefined) {
      await page.keyboard.press(key);
    }
    if ((ms / stepMs) % smoothEvery === 0) {
      await page.clock.runFor(stepMs);
    } else {
      await page.clock.fastForward(stepMs);
    }
    if (inCycleMs === 0 && (await shownPhase(page)) === undefined) {
      throw new Error(`No circuit ran after ${ms / 1000} s.`);
    }
  }
}

/** What somebody presses at this moment of each cycle: start, pause, go on, it hurts, the easier form. */
function keyAt(inCycleMs: number): string | undefined {
  const keys: Readonly<Partial<Record<number, string>>> = {
    0: 'Space',
    100_000: 'Space',
    104_000: 'Space',
    120_000: 'h',
    124_000: 'Enter',
  };
  return keys[inCycleMs];
}

function rowOf(after1: Memory, after8: Memory): Row {
  const change = (name: keyof Memory, digits = 0) =>
    `${after1[name].toFixed(digits)} → ${after8[name].toFixed(digits)}`;
  return atMost(1.1, {
    name: `memory of all processes after ${hours} simulated hours, share of that after the first`,
    value: after8.megabytes / after1.megabytes,
    unit: '×',
    comparedWith: `the first hour: ${change('megabytes')} MB (page: heap ${change('heapMegabytes', 1)} MB, nodes ${change('nodes')}, listeners ${change('listeners')})`,
  });
}
