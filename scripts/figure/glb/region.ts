import { bodyRegions } from '../../../src/figure/scene/figure-look';
import type { BodyRegion } from '../../../src/figure/scene/figure-look';

/** The number that stands for a region in the file: its place in the list that the scene colours by. */
export function regionId(name: BodyRegion): number {
  return bodyRegions.indexOf(name);
}
