import type { Page } from 'playwright';
import type { Size } from '../../scripts/drive/open-wall';
import { frame } from '../../scripts/drive/steer-wall';
import { overfullBoxes } from './page/overfull-boxes';
import { textBoxes } from './page/text-boxes';
import { readingFaults } from './reading-faults';

/** Everything on a page of this size that people at the other end of the room could not read. */
export async function faultsAt(page: Page, size: Size): Promise<readonly string[]> {
  if (page.viewportSize()?.height !== size.height) {
    await page.setViewportSize(size);
    await frame(page);
  }
  // Pages slide in: what counts is where they come to rest.
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) {
      if (animation.effect?.getComputedTiming().endTime === Infinity) {
        animation.cancel();
      } else {
        animation.finish();
      }
    }
  });
  return [
    ...readingFaults(await page.evaluate(textBoxes), size.height),
    ...(await page.evaluate(overfullBoxes)),
  ];
}
