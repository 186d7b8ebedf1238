import { at } from '../geometry/at';
import { surfaceOf, type Marks, type Surface } from '../geometry/surface';
import type { Vector } from '../geometry/vector';
import { skeletonOf, type Bone } from '../skeleton/skeleton';
import type { BaseMesh } from '../source/base-mesh';
import type { SourceFiles } from '../source/fetch-source';
import { readTargets } from '../source/read-target';
import type { BodyRecipe } from './body-recipe';
import { keptShares } from './kept-shares';
import { mixedBody, soleMetres } from './mixed-body';

/** One body, mixed and boned, from which skin, clothes, shoes and hair are cut. */
export interface Body {
  readonly recipe: BodyRecipe;
  /** In shoes, without hair. */
  readonly heightMetres: number;
  readonly bones: readonly Bone[];
  readonly bone: ReadonlyMap<string, Bone>;
  /** The surface of a group of the source: `body`, `helper-tights`, `helper-l-eye`. */
  readonly group: (name: string) => Surface;
}

/** Targets that move only the parts that the marks name. */
const markTargets = {
  leftEar: 'ears/l-ear-flap-out',
  rightEar: 'ears/r-ear-flap-out',
  upperLip: 'mouth/mouth-upperlip-volume-inflate',
  lowerLip: 'mouth/mouth-lowerlip-volume-inflate',
} as const;

export async function bodyOf(
  recipe: BodyRecipe,
  mesh: BaseMesh,
  files: SourceFiles,
): Promise<Body> {
  const targets = await readTargets(files, [
    ...Object.keys(recipe.targets),
    ...Object.values(markTargets),
  ]);
  const positions = mixedBody(mesh, recipe, targets);
  const bones = skeletonOf(mesh, positions);
  const source = {
    shares: keptShares(mesh, positions, bones),
    marks: marksOf(positions, targets),
  };
  return {
    recipe,
    heightMetres: recipe.heightMetres + soleMetres,
    bones,
    bone: new Map(bones.map((bone) => [bone.name, bone])),
    group: (name) => surfaceOf(mesh.quads.get(name) ?? [], positions, source),
  };
}

function marksOf(
  positions: readonly Vector[],
  targets: ReadonlyMap<string, Float64Array>,
): Marks[] {
  const ears = [markTargets.leftEar, markTargets.rightEar].map((name) => movesOf(targets, name));
  const lips = [markTargets.upperLip, markTargets.lowerLip].map((name) => movesOf(targets, name));
  const greatest = (moves: readonly (readonly number[])[], vertex: number) =>
    Math.max(...moves.map((move) => at(move, vertex)));
  return positions.map((_, vertex) => ({
    ear: greatest(ears, vertex),
    lips: greatest(lips, vertex),
  }));
}

/** How far a target moves each vertex, as a share of its greatest move. */
function movesOf(targets: ReadonlyMap<string, Float64Array>, name: string): number[] {
  const moves = targets.get(name) ?? new Float64Array();
  const lengths = Array.from({ length: moves.length / 3 }, (_, vertex) =>
    Math.hypot(at(moves, vertex * 3), at(moves, vertex * 3 + 1), at(moves, vertex * 3 + 2)),
  );
  const greatest = lengths.reduce((a, b) => Math.max(a, b), 0);
  return lengths.map((length) => length / greatest);
}
