import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { figureFolder } from './read-glb';

const vector = z.tuple([z.number(), z.number(), z.number()]);

const skeleton = z.object({
  height: z.number(),
  bones: z.array(
    z.object({ name: z.string(), parent: z.string().nullable(), head: vector, tail: vector }),
  ),
  landmarks: z.record(z.string(), z.object({ bone: z.string(), offset: vector })),
  handles: z.record(z.string(), z.object({ bone: z.string(), offset: vector, axis: vector })),
});

export type ReadSkeleton = z.infer<typeof skeleton>;

/** The committed skeletons, by body. */
export const skeletons = z
  .record(z.string(), skeleton)
  .parse(JSON.parse(readFileSync(join(figureFolder, 'skeleton.json'), 'utf8')));

/** The committed hand poses, by body and name. */
export const handPosesByBody = z
  .record(
    z.string(),
    z.record(
      z.string(),
      z.record(z.string(), z.tuple([z.number(), z.number(), z.number(), z.number()])),
    ),
  )
  .parse(JSON.parse(readFileSync(join(figureFolder, 'hand-poses.json'), 'utf8')));
