import type { Page } from 'playwright';
import { decodePng } from '../../scripts/pictures/decode-png';

/** How much of the picture of the figure is coral, as only a working muscle is: 0 to 1. */
export async function litShare(page: Page): Promise<number> {
  const picture = await page.locator('.figure-canvas').boundingBox();
  const words = await page.locator('.figure-words').boundingBox();
  if (picture === null || words === null) {
    throw new Error('There is no figure on the page.');
  }
  // The legend below it shows the same colour.
  const clip = { ...picture, height: words.y - picture.y };
  const { rgb } = decodePng(await page.screenshot({ clip }));
  let lit = 0;
  for (let at = 0; at < rgb.length; at += 3) {
    const [red = 0, green = 0, blue = 0] = rgb.subarray(at, at + 3);
    lit += red > 110 && green < red * 0.52 && blue < red * 0.48 ? 1 : 0;
  }
  return lit / (rgb.length / 3);
}
