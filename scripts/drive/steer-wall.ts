import type { Page } from 'playwright';

/** The index in its timeline of the phase that the wall shows; undefined when it is not running. */
export async function shownPhase(page: Page): Promise<number | undefined> {
  const text = await page
    .locator('main')
    .first()
    .getAttribute('data-phase-index', { timeout: 5_000 });
  return text === null ? undefined : Number(text);
}

/** Goes on to a phase of the timeline by "next", from a phase before it. */
export async function goToPhase(page: Page, index: number): Promise<void> {
  for (let at = await shownPhase(page); at !== undefined && at < index;) {
    await page.keyboard.press('ArrowRight');
    await frame(page);
    at = await shownPhase(page);
  }
}

/** Lets the page draw twice, so that what was just asked for is on it. */
export async function frame(page: Page): Promise<void> {
  await page.clock.runFor(50);
}

/** More than five seconds at once would look like a machine that slept. */
const leapMs = 4_000;
/** The end of it is passed frame by frame, so that everything has come to rest. */
const smoothMs = 500;

/** Lets so much time pass, in leaps: only its end is drawn frame by frame. */
export async function pass(page: Page, ms: number): Promise<void> {
  let left = ms;
  for (; left > leapMs + smoothMs; left -= leapMs) {
    await page.clock.fastForward(leapMs);
  }
  if (left > smoothMs) {
    await page.clock.fastForward(left - smoothMs);
  }
  await page.clock.runFor(Math.min(left, smoothMs));
}
