import type { BoneShare } from '../source/base-mesh';
import { at } from './at';
import { compact, type Surface, type Triangle, type Vertex } from './surface';
import { between, unit } from './vector';

/** A number at each point of a surface; 0 is the line along which the surface is cut. */
export type Field = (vertex: Vertex) => number;

/** Edges along the cut, in the direction of the triangles that stayed. */
export type Edge = readonly [number, number];

export interface Kept {
  readonly surface: Surface;
  readonly edge: readonly Edge[];
}

/** Values this near the line (in the field's unit) count as on it: no slivers. */
const onLine = 2e-4;

/** The part of the surface where the field is not below 0, cut cleanly through the triangles. */
export function cut(surface: Surface, field: Field): Kept {
  const { vertices, values, crossing } = crossings(surface, field);
  const triangles = surface.triangles.flatMap((triangle) => clipped(triangle, values, crossing));
  const kept = { vertices, triangles };
  return { surface: compact(kept), edge: edgesAlong(kept, values) };
}

/** The whole surface, its triangles cut along the field's line, so that vertices lie on it. */
export function scored(surface: Surface, field: Field): Surface {
  const { vertices, values, crossing } = crossings(surface, field);
  const inside = surface.triangles.flatMap((triangle) => clipped(triangle, values, crossing));
  const below = values.map((value) => -value);
  const outside = surface.triangles.flatMap((triangle) => clipped(triangle, below, crossing));
  return compact({ vertices, triangles: [...inside, ...outside] });
}

/** The field at each vertex, and the vertices that lie where edges cross its line, made as asked. */
function crossings(surface: Surface, field: Field) {
  const values = surface.vertices.map((vertex) => {
    const value = field(vertex);
    return Math.abs(value) < onLine ? 0 : value;
  });
  const vertices = [...surface.vertices];
  const made = new Map<string, number>();
  const crossing = (a: number, b: number): number => {
    const [low, high] = a < b ? [a, b] : [b, a];
    const key = `${low}/${high}`;
    const known = made.get(key);
    if (known !== undefined) {
      return known;
    }
    const share = at(values, low) / (at(values, low) - at(values, high));
    made.set(key, vertices.length);
    values.push(0);
    return vertices.push(vertexBetween(at(vertices, low), at(vertices, high), share)) - 1;
  };
  return { vertices, values, crossing };
}

/** Both sides of the cut; they meet without a gap. */
export function split(
  surface: Surface,
  field: Field,
): readonly [inside: Surface, outside: Surface] {
  return [cut(surface, field).surface, cut(surface, (vertex) => -field(vertex)).surface];
}

function clipped(
  triangle: Triangle,
  values: readonly number[],
  crossing: (a: number, b: number) => number,
): Triangle[] {
  if (!triangle.some((corner) => at(values, corner) > 0)) {
    return [];
  }
  const polygon = triangle.flatMap((corner, index) => {
    const next = at(triangle, (index + 1) % 3);
    const [here, there] = [at(values, corner), at(values, next)];
    const stays = here >= 0 ? [corner] : [];
    return here * there < 0 ? [...stays, crossing(corner, next)] : stays;
  });
  const [first, ...rest] = polygon;
  return rest
    .slice(1)
    .map((corner, index): Triangle => [first ?? 0, at(rest, index), corner])
    .filter(([a, b, c]) => a !== b && b !== c && a !== c);
}

/** The edges on the line that only one triangle has, as places in the compacted surface. */
function edgesAlong(surface: Surface, values: readonly number[]): Edge[] {
  const used = [...new Set(surface.triangles.flat())].sort((a, b) => a - b);
  const place = new Map(used.map((vertex, index) => [vertex, index]));
  const all = surface.triangles.flatMap(([a, b, c]): Edge[] => [
    [a, b],
    [b, c],
    [c, a],
  ]);
  const known = new Set(all.map(([a, b]) => `${a}/${b}`));
  return all
    .filter(([a, b]) => at(values, a) === 0 && at(values, b) === 0 && !known.has(`${b}/${a}`))
    .map(([a, b]) => [place.get(a) ?? 0, place.get(b) ?? 0]);
}

/** The point between two vertices, moved by a mix of their bones. */
export function vertexBetween(a: Vertex, b: Vertex, share: number): Vertex {
  return {
    position: between(a.position, b.position, share),
    normal: unit(between(a.normal, b.normal, share)),
    shares: sharesBetween(a.shares, b.shares, share),
    marks: {
      ear: a.marks.ear + (b.marks.ear - a.marks.ear) * share,
      lips: a.marks.lips + (b.marks.lips - a.marks.lips) * share,
    },
  };
}

/** A mix of two lists of bones. */
export function sharesBetween(
  a: readonly BoneShare[],
  b: readonly BoneShare[],
  share: number,
): BoneShare[] {
  const mixed = new Map<string, number>();
  for (const [bone, value] of a) {
    mixed.set(bone, value * (1 - share));
  }
  for (const [bone, value] of b) {
    mixed.set(bone, (mixed.get(bone) ?? 0) + value * share);
  }
  return [...mixed];
}
