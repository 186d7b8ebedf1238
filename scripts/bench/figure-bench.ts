import type { Page } from 'playwright';
import { english } from '../../src/text/en/english';
import { drawFrame } from '../drive/await-figure';
import { makeDataFolder, removeDataFolder } from '../drive/data-folder';
import { figureWorker } from '../drive/figure-worker';
import { openWall } from '../drive/open-wall';
import { packagedApp } from '../drive/packaged-app';
import { enterWorld } from '../drive/page-worlds';
import { shownPhase } from '../drive/steer-wall';
import type { Bench } from './bench';
import { memoryOf } from './memory-of';
import type { Memory } from './memory-of';
import { countHeldThings, readHeldThings } from './page/count-held-things';
import { atMost } from './row';
import type { Row } from './row';

const changes = 100;
/** The whole circuit twice: every movement of it was shown by both bodies, even where some were missed. */
const changesAtFirst = 114;
/** Frames of the page for each change. */
const framesEach = 4;

/** How soon the figure is there, and what its changes of exercise cost in memory. */
export const figureBench: Bench = {
  name: 'figure',
  measure: async () => {
    const dataFolder = await makeDataFolder();
    const { app, page, close } = await openWall({ executable: packagedApp(), dataFolder });
    try {
      const first = await firstFigureRow(page);
      await enterWorld(page, { loudspeaker: true, startsAt: new Date('2025-01-06T06:00:00Z') });
      const session = await page.context().newCDPSession(page);
      await session.send('Performance.enable');
      await changeExercise(page, changesAtFirst);
      const worker = await figureWorker(page);
      await worker.evaluate(countHeldThings);
      const before = await memoryOf(app, session);
      await changeExercise(page, changes);
      const after = await memoryOf(app, session);
      const moreThings = await worker.evaluate(readHeldThings);
      return [first, memoryRow(before, after), thingsRow(moreThings)];
    } finally {
      await close();
      await removeDataFolder(dataFolder);
    }
  },
};

/** From the key that starts a routine to the first picture of the figure. */
async function firstFigureRow(page: Page): Promise<Row> {
  // As on any day: the wall has been idle for a while.
  await page.waitForTimeout(idleMs);
  await page.evaluate(() => {
    window.addEventListener('keydown', ({ timeStamp }) => {
      const look = () => {
        if (document.querySelector('.figure-canvas[data-exercise]') === null) {
          requestAnimationFrame(look);
        } else {
          document.body.dataset['firstFigureMs'] = String(performance.now() - timeStamp);
        }
      };
      look();
    });
  });
  await page.keyboard.press('Space');
  const told = page.locator('body[data-first-figure-ms]');
  await told.waitFor({ timeout: figureLimitMs });
  return atMost(1_000, {
    name: 'first picture of the figure after the start of a routine',
    value: Number(await told.getAttribute('data-first-figure-ms')),
    unit: 'ms',
    comparedWith: `the wall had been idle for ${idleMs / 1000} s`,
  });
}

const idleMs = 5_000;
const figureLimitMs = 60_000;

/** Goes on from phase to phase, and starts anew at the end; each is drawn. */
async function changeExercise(page: Page, count: number): Promise<void> {
  const back = page.getByRole('button', { name: english.wall.backToStart });
  for (let change = 0; change < count; change += 1) {
    if ((await shownPhase(page)) !== undefined) {
      await page.keyboard.press('ArrowRight');
    } else {
      if ((await back.count()) > 0) {
        await back.click();
        await drawFrame(page);
      }
      await page.keyboard.press('Space');
    }
    for (let frame = 0; frame < framesEach; frame += 1) {
      await drawFrame(page);
    }
  }
}

function memoryRow(before: Memory, after: Memory): Row {
  const change = (name: keyof Memory, digits = 0) =>
    `${before[name].toFixed(digits)} → ${after[name].toFixed(digits)}`;
  return atMost(1.1, {
    name: `memory of all processes after ${changes} more changes of what the figure shows`,
    value: after.megabytes / before.megabytes,
    unit: '×',
    comparedWith: `after the first ${changesAtFirst}: ${change('megabytes')} MB (page: heap ${change('heapMegabytes', 1)} MB, nodes ${change('nodes')}, listeners ${change('listeners')})`,
  });
}

function thingsRow(moreThings: number): Row {
  return atMost(0, {
    name: `things on the graphics processor more after ${changes} more changes`,
    value: moreThings,
    unit: '',
    comparedWith:
      'buffers, textures, programs, frame and render buffers, vertex arrays of the figure',
  });
}
