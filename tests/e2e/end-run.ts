import type { Page } from 'playwright';
import { english } from '../../src/text/en/english';

const words = english.wall;

/** Ends the run for good, and waits until the wall is idle again. */
export async function endRun(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: words.endForGood }).click();
  await page.getByRole('heading', { name: words.endedTitle }).waitFor();
  await page.keyboard.press('Space');
  await page.getByText(words.howToStart).waitFor();
}
