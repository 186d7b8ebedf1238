import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright';

/** The figure loads and draws in real time, whatever time it is on the page. */
const lookEveryMs = 40;
const frameMs = 17;
/** Without WebGL there is no figure, and the wall shows stills for good. */
const looksAtMost = 400;

/**
 * Waits, in a run, until the figure has taken the place of the stills, or for so long that it
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

/** Frames in which the page tells the figure what is new. */
const settleFrames = 12;

/** Lets a little time pass on the page, and then the figure draw as finely as it can. */
export async function settleFigure(page: Page): Promise<void> {
  for (let frame = 0; frame < settleFrames; frame += 1) {
    await drawFrame(page);
  }
  // Nothing moves any more: what is waited for now takes real time only.
  const drawing = page.locator('.figure-canvas:not([data-sharp="true"])');
  for (let look = 0; look < looksAtMost && (await drawing.count()) > 0; look += 1) {
    await wait(lookEveryMs);
  }
}

/** Lets the page draw a frame, and the figure in real time. */
export async function drawFrame(page: Page): Promise<void> {
  await page.clock.runFor(frameMs);
  await wait(lookEveryMs);
}
