import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { repositoryFolder } from '../setup/folders.mjs';
import { surfaceOf } from './geometry/surface';
import { bodySkeleton } from './skeleton/skeleton-file';
import { skeletonOf } from './skeleton/skeleton';
import { keptShares } from './skin/kept-shares';
import { bodyRecipes } from './skin/body-recipe';
import { mixedBody } from './skin/mixed-body';
import { readBaseMesh } from './source/base-mesh';
import { fetchSource } from './source/fetch-source';
import { readTargets } from './source/read-target';
import { writeJson } from './write-json';

async function buildBodies(): Promise<void> {
  const files = await fetchSource();
  const mesh = await readBaseMesh(files);
  const folder = join(repositoryFolder, 'resources', 'figure');
  await mkdir(folder, { recursive: true });
  const skeletons: Record<string, unknown> = {};
  for (const recipe of bodyRecipes) {
    const targets = await readTargets(files, Object.keys(recipe.targets));
    const positions = mixedBody(mesh, recipe, targets);
    const bones = skeletonOf(mesh, positions);
    const skin = surfaceOf(mesh.quads.get('body') ?? [], positions, keptShares(mesh));
    skeletons[recipe.name] = bodySkeleton(bones, skin);
  }
  await writeJson(join(folder, 'skeleton.json'), skeletons);
}

await buildBodies();
