import type { Page } from 'playwright';
import type { Routine } from '../../src/circuit/routine';
import { starterRoutines } from '../../src/circuit/starter-routines';
import { makeDataFolder, removeDataFolder, writeSavedData } from '../drive/data-folder';
import { openDesk, setDeskUp } from '../drive/open-desk';
import { packagedApp } from '../drive/packaged-app';
import type { Bench } from './bench';
import { atMost, withoutBudget } from './row';
import type { Row } from './row';
import { median, quantile } from './statistics';

const routineCount = 1_000;
const openings = 9;
const words = 'thursday group 12';

/** The list of a thousand routines at the desk: opening it, and typing into its search. */
export const deskListBench: Bench = {
  name: 'desk-list',
  measure: async () => {
    const dataFolder = await makeDataFolder();
    await writeSavedData(dataFolder, { routines: manyRoutines() });
    const desk = await openDesk({ executable: packagedApp(), dataFolder });
    try {
      await setDeskUp(desk.page, '271828');
      return await measureOn(desk.page);
    } finally {
      await desk.close();
      await removeDataFolder(dataFolder);
    }
  },
};

async function measureOn(page: Page): Promise<readonly Row[]> {
  const openMs: number[] = [];
  for (let opening = 0; opening < openings; opening += 1) {
    await page.getByRole('button', { name: 'Settings' }).click();
    openMs.push(await page.evaluate(openedAfter));
  }
  await page.getByRole('searchbox').click();
  const keyMs: number[] = [];
  for (const key of words) {
    const drawn = page.evaluate(drawnAfterInput);
    await page.keyboard.type(key);
    keyMs.push(await drawn);
  }
  return [
    atMost(200, {
      name: 'list of 1,000 routines opens, p50',
      value: median(openMs),
      unit: 'ms',
      comparedWith: `slowest of ${openings}: ${Math.round(Math.max(...openMs))} ms`,
    }),
    withoutBudget({
      name: 'a key in its search is drawn, p50',
      value: median(keyMs),
      unit: 'ms',
      comparedWith: `p95: ${Math.round(quantile(keyMs, 0.95))} ms`,
    }),
  ];
}

/** From the press that goes back to the list until its rows are drawn. Sent to the page. */
async function openedAfter(): Promise<number> {
  const back = document.querySelector<HTMLElement>('.bar .button-icon');
  const pressedAt = performance.now();
  back?.click();
  while (document.querySelector('.row-name') === null) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  return performance.now() - pressedAt;
}

/** From a key to the frame that shows it. Sent to the page. */
async function drawnAfterInput(): Promise<number> {
  const pressedAt = await new Promise<number>((resolve) => {
    document.addEventListener(
      'keydown',
      (event) => {
        resolve(event.timeStamp);
      },
      { once: true, capture: true },
    );
  });
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  return performance.now() - pressedAt;
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
