import type { BodyRegion } from '../../../src/figure/scene/figure-look';
import type { Surface, Triangle, Vertex } from '../geometry/surface';

/** A surface of one colour, unless single vertices have another into which it runs. */
export interface Patch {
  readonly region: BodyRegion;
  readonly surface: Surface;
  readonly runsInto?: (vertex: Vertex) => BodyRegion;
}

/** How strongly a muscle, by its place in the catalogue's list, shows at a point: 0 to 1. */
export type MuscleShare = readonly [muscle: number, share: number];

export interface FigureVertex extends Vertex {
  readonly region: BodyRegion;
  readonly muscles: readonly MuscleShare[];
}

/** The whole figure as it is written: one mesh. */
export interface FigureMesh {
  readonly vertices: readonly FigureVertex[];
  readonly triangles: readonly Triangle[];
}

/** Joins the patches into one mesh, with the muscles that `musclesAt` finds under each vertex. */
export function figureMesh(
  patches: readonly Patch[],
  musclesAt: (vertex: Vertex, region: BodyRegion) => readonly MuscleShare[],
): FigureMesh {
  const vertices: FigureVertex[] = [];
  const triangles: Triangle[] = [];
  for (const { region: plain, surface, runsInto } of patches) {
    const first = vertices.length;
    for (const vertex of surface.vertices) {
      const region = runsInto?.(vertex) ?? plain;
      vertices.push({ ...vertex, region, muscles: musclesAt(vertex, region) });
    }
    for (const [a, b, c] of surface.triangles) {
      triangles.push([a + first, b + first, c + first]);
    }
  }
  return { vertices, triangles };
}
