import { at } from '../geometry/at';
import type { Vector } from '../geometry/vector';
import type { BaseMesh } from '../source/base-mesh';
import type { BodyRecipe } from './body-recipe';

/**
 * The positions of all source vertices for one body, in metres: mixed from the targets, scaled to
 * the recipe's height, standing with bare soles at `groundMetres` and the hips over the middle.
 */
export function mixedBody(
  mesh: BaseMesh,
  recipe: BodyRecipe,
  targets: ReadonlyMap<string, Float64Array>,
): Vector[] {
  const mixed = mesh.positions.map((position, vertex): Vector => {
    let [x, y, z] = position;
    for (const [name, share] of Object.entries(recipe.targets)) {
      const moves = targets.get(name) ?? new Float64Array();
      x += at(moves, vertex * 3) * share;
      y += at(moves, vertex * 3 + 1) * share;
      z += at(moves, vertex * 3 + 2) * share;
    }
    return [x, y, z];
  });
  return standing(mixed, bodyVertices(mesh), recipe.heightMetres);
}

function bodyVertices(mesh: BaseMesh): ReadonlySet<number> {
  return new Set((mesh.quads.get('body') ?? []).flat());
}

function standing(
  positions: readonly Vector[],
  body: ReadonlySet<number>,
  heightMetres: number,
): Vector[] {
  const heights = positions.filter((_, vertex) => body.has(vertex)).map(([, y]) => y);
  const low = heights.reduce((a, b) => Math.min(a, b));
  const high = heights.reduce((a, b) => Math.max(a, b));
  const factor = heightMetres / (high - low);
  return positions.map(([x, y, z]) => [x * factor, (y - low) * factor + soleMetres, z * factor]);
}

/** How thick the shoe's sole is under the bare foot. */
export const soleMetres = 0.016;
