import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { figureMesh } from './glb/figure-mesh';
import { figurePatches } from './glb/figure-patches';
import { writeGlb } from './glb/write-glb';
import { handPoses } from './hands/hand-poses';
import { handleOf } from './hands/handle';
import { musclesOn } from './muscle/muscles-at';
import { bodySkeleton } from './skeleton/skeleton-file';
import { bodyOf } from './skin/body';
import { bodyRecipes } from './skin/body-recipe';
import { readBaseMesh } from './source/base-mesh';
import { fetchSource } from './source/fetch-source';
import { writeJson } from './write-json';

/** Fetches the source where it is not kept yet, and writes both bodies and their facts to `folder`. */
export async function writeBodies(folder: string): Promise<void> {
  const files = await fetchSource();
  const mesh = await readBaseMesh(files);
  await mkdir(folder, { recursive: true });
  const skeletons: Record<string, unknown> = {};
  const hands: Record<string, unknown> = {};
  for (const recipe of bodyRecipes) {
    const body = await bodyOf(recipe, mesh, files);
    const figure = figureMesh(figurePatches(body), musclesOn(body));
    const handles = {
      L: handleOf(body.bone, 'L', figure),
      R: handleOf(body.bone, 'R', figure),
    };
    const file = writeGlb(figure, body.bones);
    const sha256 = createHash('sha256').update(file).digest('hex');
    skeletons[recipe.name] = { ...bodySkeleton(body, figure, handles), sha256 };
    hands[recipe.name] = handPoses(body.bone, handles);
    await writeFile(join(folder, `${recipe.name}.glb`), file);
  }
  await writeJson(join(folder, 'skeleton.json'), skeletons);
  await writeJson(join(folder, 'hand-poses.json'), hands);
}
