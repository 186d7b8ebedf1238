import { smoothStep } from '../geometry/vector';

/** A point of an outline: degrees round the trunk or a limb, and share of its length. */
export type OutlinePoint = readonly [around: number, along: number];

/** Metres that a degree and a whole length are worth on a part of the body. */
export interface ChartScale {
  readonly perDegree: number;
  readonly perLength: number;
}

/** Half of the width in which an area runs out at its outline, metres. */
const softMetres = 0.024;

/**
 * 1 well within a closed outline, 0 well outside, running out softly and evenly on all sides, so
 * that corners come out round.
 */
export function insideOutline(
  outline: readonly OutlinePoint[],
  [around, along]: OutlinePoint,
  { perDegree, perLength }: ChartScale,
): number {
  const x = around * perDegree;
  const y = along * perLength;
  let nearest = Infinity;
  let isInside = false;
  for (const [index, [endAround, endAlong]] of outline.entries()) {
    const [startAround, startAlong] = outline.at(index - 1) ?? [0, 0];
    const edge: Edge = {
      from: [startAround * perDegree, startAlong * perLength],
      to: [endAround * perDegree, endAlong * perLength],
    };
    nearest = Math.min(nearest, distanceTo(edge, x, y));
    isInside = crosses(edge, x, y) ? !isInside : isInside;
  }
  return smoothStep(-softMetres, softMetres, isInside ? nearest : -nearest);
}

interface Edge {
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
}

function distanceTo({ from, to }: Edge, x: number, y: number): number {
  const [wayX, wayY] = [to[0] - from[0], to[1] - from[1]];
  const square = wayX * wayX + wayY * wayY;
  const share = square === 0 ? 0 : ((x - from[0]) * wayX + (y - from[1]) * wayY) / square;
  const held = Math.min(Math.max(share, 0), 1);
  return Math.hypot(x - from[0] - wayX * held, y - from[1] - wayY * held);
}

/** Whether a ray to the right crosses the edge: an odd number of crossings is inside. */
function crosses({ from, to }: Edge, x: number, y: number): boolean {
  return (
    from[1] > y !== to[1] > y &&
    x < from[0] + ((to[0] - from[0]) * (y - from[1])) / (to[1] - from[1])
  );
}
