import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright';

/** The figure loads and draws in real time, whatever time it is on the page. */
const lookEveryMs = 40;
const frameMs = 17;
/** Without WebGL there is no figure, and the wall shows the muscle map for good. */
const looksAtMost = 400;

/**
 * Waits, in a run, until the figure has taken the place of the muscle map, or for so long that it
 * will not come; then the phase begins anew.
 */
export async function awaitFigure(page: Page): Promise<void> {
  const figure = page.locator('.figure-canvas canvas');
  for (let look = 0; look < looksAtMost && (await figure.count()) === 0; look += 1) {
    await drawFrame(page);
  }
  await page.keyboard.press('ArrowLeft');
  await drawFrame(page);
}

/** Gives the figure the time to be drawn as it should be: its camera moves for a moment. */
export async function settleFigure(page: Page): Promise<void> {
  for (let frame = 0; frame < 12; frame += 1) {
    await drawFrame(page);
  }
}

async function drawFrame(page: Page): Promise<void> {
  await page.clock.runFor(frameMs);
  await wait(lookEveryMs);
}
