import type { Page, Worker } from 'playwright';
import { nameWrapper } from './open-wall';

/** The worker that draws the figure of a wall, once there is one. */
export async function figureWorker(page: Page): Promise<Worker> {
  const worker = page.workers()[0] ?? (await page.waitForEvent('worker'));
  await worker.evaluate(nameWrapper);
  return worker;
}
