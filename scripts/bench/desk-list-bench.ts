import type { Page } from 'playwright';
import type { Routine } from '../../src/circuit/routine';
import { starterRoutines } from '../../src/circuit/starter-routines';
import { makeDataFolder, removeDataFolder, writeSavedData } from '../drive/data-folder';
import { openDesk, setDeskUp } from '../drive/open-desk';
import { packagedApp } from '../drive/packaged-app';
import type { Bench } from './bench';
import { openedAfterMs, recordedFrames, typedKeys } from './page/desk-list';
import { atMost, withoutBudget } from './row';
import type { Row } from './row';
import { median, quantile } from './statistics';

const routineCount = 1_000;
/** On the wall of a large clinic. */
const offeredCount = 12;
const openings = 15;
const words = 'thursday group 12';
/** Two frames of a usual screen; what takes longer is seen to stick. */
const smoothMs = 34;

/** The list of a thousand routines at the desk: opening it, typing in its search, dragging. */
export const deskListBench: Bench = {
  name: 'desk-list',
  measure: async () => [
    ...(await measureOffered(offeredCount, '')),
    ...(await measureOffered(routineCount, ', all of them on the wall')),
  ],
};

async function measureOffered(offered: number, which: string): Promise<readonly Row[]> {
  const dataFolder = await makeDataFolder();
  await writeSavedData(dataFolder, { routines: manyRoutines(), offered });
  const desk = await openDesk({ executable: packagedApp(), dataFolder });
  try {
    await setDeskUp(desk.page, '271828');
    const openMs = await openList(desk.page);
    const keyMs = await typeInSearch(desk.page);
    const frameMs = await dragOnTheWall(desk.page);
    return [
      atMost(200, {
        name: `list of ${routineCount} routines opens${which}, p50`,
        value: median(openMs),
        unit: 'ms',
        comparedWith: `slowest of ${openings}: ${Math.round(Math.max(...openMs))} ms`,
      }),
      withoutBudget({
        name: `a key in its search is drawn${which}, p50`,
        value: median(keyMs),
        unit: 'ms',
        comparedWith: `slowest of ${keyMs.length}: ${Math.round(Math.max(...keyMs))} ms`,
      }),
      atMost(smoothMs, {
        name: `frame while a routine is dragged${which}, p95`,
        value: quantile(frameMs, 0.95),
        unit: 'ms',
        comparedWith: `longest of ${frameMs.length}: ${Math.round(Math.max(...frameMs))} ms`,
      }),
    ];
  } finally {
    await desk.close();
    await removeDataFolder(dataFolder);
  }
}

/** From the press that goes back to the list until its rows are drawn. */
async function openList(page: Page): Promise<readonly number[]> {
  const openMs: number[] = [];
  for (let opening = 0; opening < openings; opening += 1) {
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByRole('heading', { name: 'Settings', level: 1 }).waitFor();
    openMs.push(await page.evaluate(openedAfterMs));
  }
  return openMs;
}

/** From each key until the frame that shows it. */
async function typeInSearch(page: Page): Promise<readonly number[]> {
  await page.getByRole('searchbox').click();
  const keys = await page.evaluateHandle(typedKeys);
  await page.keyboard.type(words, { delay: 60 });
  await page.waitForFunction(({ recorded, count }) => recorded.drawnAfterMs.length === count, {
    recorded: keys,
    count: words.length,
  });
  return keys.evaluate(({ drawnAfterMs }) => drawnAfterMs);
}

/** How long each frame took while the first routine on the wall was dragged down past six others. */
async function dragOnTheWall(page: Page): Promise<readonly number[]> {
  const rows = page.getByRole('grid', { name: 'On the wall' }).getByRole('row');
  const first = await rows.first().textContent();
  const from = await boxOf(page, 0);
  const to = await boxOf(page, 6);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  const frames = await page.evaluateHandle(recordedFrames);
  await page.mouse.move(to.x, to.y, { steps: 300 });
  const frameMs = await frames.evaluate((recorded) => recorded.end());
  await page.mouse.up();
  await page.waitForFunction(
    (before) => document.querySelector('.sortable [role=row]')?.textContent !== before,
    first,
  );
  return frameMs;
}

/** The middle of the handle of a row on the wall. */
async function boxOf(page: Page, row: number): Promise<{ readonly x: number; readonly y: number }> {
  const box = await page.locator('.sortable-handle').nth(row).boundingBox();
  if (box === null) {
    throw new Error(`Row ${row} of the wall is not on the screen.`);
  }
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

function manyRoutines(): readonly Routine[] {
  const starters = starterRoutines();
  return Array.from({ length: routineCount }, (_, index) => ({
    ...(starters[index % starters.length] ?? neverEmpty()),
    id: `routine-${index}`,
    name: { kind: 'own', text: `Thursday group ${index}` },
  }));
}

function neverEmpty(): never {
  throw new Error('The program comes without routines.');
}
