import { readFileSync } from 'node:fs';
import type { FigureSkeleton } from '../../../src/figure/pose/figure-skeleton';

type Bodies = Readonly<Record<'female' | 'male', FigureSkeleton>>;

const text = readFileSync('resources/figure/skeleton.json', 'utf8');

/** Both bodies as the build script wrote them. */
export const bodies = JSON.parse(text) as Bodies;
export const bodyNames = ['female', 'male'] as const;
