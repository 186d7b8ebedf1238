import { leftEye } from '../face/eyes';
import { at, under } from '../geometry/at';
import type { Field } from '../geometry/split';
import { smoothStep, type Vector } from '../geometry/vector';
import type { Body } from '../skin/body';

/** Where the head is: its eyes, its middle, and its size from chin to top. */
export interface Head {
  readonly eyeHeight: number;
  readonly middle: Vector;
  readonly size: number;
}

export function headOf(body: Body): Head {
  const bone = under(body.bone, 'head');
  const eyeHeight = leftEye(body)[1];
  const top = bone.tail[1];
  // Eyes lie about halfway up a head.
  const size = (top - eyeHeight) * 2;
  return { eyeHeight, middle: [0, eyeHeight + size * 0.1, bone.head[2] - size * 0.02], size };
}

/** Height of the hairline above the eyes, in sizes of the head, by degrees away from the front. */
const lines = {
  male: [
    [0, 0.29],
    [22, 0.3],
    [38, 0.27],
    [50, 0.15],
    [60, 0.08],
    [68, -0.1],
    [84, -0.13],
    [94, -0.05],
    [106, -0.08],
    [118, -0.16],
    [140, -0.25],
    [180, -0.28],
  ],
  female: [
    [0, 0.28],
    [22, 0.285],
    [40, 0.26],
    [52, 0.15],
    [62, 0.07],
    [70, -0.06],
    [84, -0.08],
    [96, 0.0],
    [112, -0.06],
    [130, -0.17],
    [150, -0.23],
    [180, -0.27],
  ],
} as const;

/** Above 0 where hair grows, metres from the hairline. */
export function hairField(body: Body): Field {
  const head = headOf(body);
  const line = lines[body.recipe.name];
  return ({ position, marks }) => {
    const [x, y, z] = position;
    const degrees = (Math.atan2(Math.abs(x), z - head.middle[2]) * 180) / Math.PI;
    const above = y - (head.eyeHeight + heightAt(line, degrees) * head.size);
    // A line drawn with a ruler would look like a cap's.
    const tufts = 0.0012 * Math.sin(x * 230 + z * 170) + 0.0008 * Math.sin(x * 410 - z * 330);
    return Math.min(above + tufts, 0.25 * (0.16 - marks.ear));
  };
}

function heightAt(line: readonly (readonly [number, number])[], degrees: number): number {
  const after = line.findIndex(([angle]) => angle >= degrees);
  if (after <= 0) {
    return at(line, 0)[1];
  }
  const [low, from] = at(line, after - 1);
  const [high, to] = at(line, after);
  return from + (to - from) * smoothStep(low, high, degrees);
}
