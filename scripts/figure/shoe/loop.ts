import { at } from '../geometry/at';
import type { Edge } from '../geometry/split';
import { between, distance, mean, subtract, unit, type Vector } from '../geometry/vector';

/** The longest ring that the edges make, as vertex numbers in order. */
export function longestRing(edge: readonly Edge[]): number[] {
  const next = new Map(edge);
  let best: number[] = [];
  while (next.size > 0) {
    const [start] = next.keys();
    const ring: number[] = [];
    let here = start;
    while (here !== undefined && next.has(here)) {
      ring.push(here);
      const there: number | undefined = next.get(here);
      next.delete(here);
      here = there;
    }
    best = ring.length > best.length ? ring : best;
  }
  return best;
}

/** `count` points evenly along a closed ring, the first the one farthest back. */
export function evenRing(ring: readonly Vector[], count: number): Vector[] {
  const first = ring.reduce(
    (best, point, index) => (point[2] < at(ring, best)[2] ? index : best),
    0,
  );
  const turned = [...ring.slice(first), ...ring.slice(0, first), at(ring, first)];
  const ways = [0];
  for (let index = 1; index < turned.length; index += 1) {
    ways.push(at(ways, index - 1) + distance(at(turned, index), at(turned, index - 1)));
  }
  const whole = at(ways, ways.length - 1);
  return Array.from({ length: count }, (_, step) => {
    const way = (step / count) * whole;
    const after = Math.max(
      1,
      ways.findIndex((reached) => reached > way),
    );
    const [low, high] = [at(ways, after - 1), at(ways, after)];
    return between(at(turned, after - 1), at(turned, after), (way - low) / (high - low));
  });
}

/** A closed ring with its corners taken off. */
export function smoothRing(ring: readonly Vector[], rounds: number): Vector[] {
  let points = [...ring];
  for (let round = 0; round < rounds; round += 1) {
    const before = points;
    points = before.map((point, index) =>
      between(
        point,
        mean([
          at(before, (index + before.length - 1) % before.length),
          at(before, (index + 1) % before.length),
        ]),
        0.5,
      ),
    );
  }
  return points;
}

/** A flat ring moved outwards by some metres. */
export function widerRing(ring: readonly Vector[], metres: number): Vector[] {
  const sign = isClockwise(ring) ? -metres : metres;
  return ring.map((point, index) => {
    const before = at(ring, (index + ring.length - 1) % ring.length);
    const after = at(ring, (index + 1) % ring.length);
    const along = unit(subtract(after, before));
    return [point[0] - along[2] * sign, point[1], point[2] + along[0] * sign];
  });
}

/** Whether a flat ring runs from ahead to the figure's left, as seen in (x, z). */
export function isClockwise(ring: readonly Vector[]): boolean {
  const area = ring.reduce((sum, [x, , z], index) => {
    const next = at(ring, (index + 1) % ring.length);
    return sum + (x * next[2] - next[0] * z);
  }, 0);
  return area > 0;
}
