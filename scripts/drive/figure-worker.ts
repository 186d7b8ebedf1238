import type { Page, Worker } from 'playwright';

/** The worker that draws the figure of a wall, once there is one. */
export async function figureWorker(page: Page): Promise<Worker> {
  return page.workers()[0] ?? (await page.waitForEvent('worker'));
}
