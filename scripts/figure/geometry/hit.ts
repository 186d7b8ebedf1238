import { at } from './at';
import type { Surface } from './surface';
import { add, cross, dot, scale, subtract, type Vector } from './vector';

const tiny = 1e-12;

/** Where the ray from `start` along `direction` last leaves the surface; undefined if it misses. */
export function lastHit(surface: Surface, start: Vector, direction: Vector): Vector | undefined {
  return pointAt(start, direction, Math.max(...hitsOf(surface, start, direction), -1));
}

/** Where the ray first meets the surface; undefined if it misses. */
export function firstHit(surface: Surface, start: Vector, direction: Vector): Vector | undefined {
  const first = Math.min(...hitsOf(surface, start, direction), Infinity);
  return pointAt(start, direction, first === Infinity ? -1 : first);
}

function pointAt(start: Vector, direction: Vector, along: number): Vector | undefined {
  return along < 0 ? undefined : add(start, scale(direction, along));
}

/** How far along the ray each hit lies (Möller and Trumbore 1997). */
function hitsOf(surface: Surface, start: Vector, direction: Vector): number[] {
  const hits: number[] = [];
  for (const [a, b, c] of surface.triangles) {
    const corner = at(surface.vertices, a).position;
    const edge1 = subtract(at(surface.vertices, b).position, corner);
    const edge2 = subtract(at(surface.vertices, c).position, corner);
    const across = cross(direction, edge2);
    const determinant = dot(edge1, across);
    if (Math.abs(determinant) < tiny) {
      continue;
    }
    const offset = subtract(start, corner);
    const u = dot(offset, across) / determinant;
    const around = cross(offset, edge1);
    const v = dot(direction, around) / determinant;
    const along = dot(edge2, around) / determinant;
    if (u >= 0 && v >= 0 && u + v <= 1 && along > 0) {
      hits.push(along);
    }
  }
  return hits;
}
