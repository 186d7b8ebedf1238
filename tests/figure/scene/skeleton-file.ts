import { readFileSync } from 'node:fs';
import type { FigureSkeleton } from '../../../src/figure/pose/figure-skeleton';
import { skeletonOf } from '../../../src/figure/scene/figure-files';
import type { BodyName } from '../../../src/figure/scene/figure-look';

/** A file of the figure as it lies in the repository, parsed. */
export function figureFile(name: string): unknown {
  return JSON.parse(readFileSync(`resources/figure/${name}`, 'utf8'));
}

/** The skeleton of a body as the program ships it. */
export function shippedSkeleton(body: BodyName): FigureSkeleton {
  return skeletonOf(figureFile('skeleton.json'), body);
}
