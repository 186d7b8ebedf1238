import { under } from '../geometry/at';
import { add, distance, dot, subtract, type Vector } from '../geometry/vector';
import type { Bone } from '../skeleton/skeleton';
import type { FingerShape } from './finger-shapes';
import { handFrame, type Side } from './hand-frame';
import { handleRadius, type Handle } from './handle';

/** Half a finger's thickness as a share of the length of its first part; measured on the mesh. */
const fingerShare = 0.23;

const greatestBend = 105;

/** The fingers of a hand closed round its handle: each part ends against the handle's round. */
export function fingersRound(
  bones: ReadonlyMap<string, Bone>,
  side: Side,
  handle: Handle,
): FingerShape[] {
  const frame = handFrame(bones, side);
  const middle = add(under(bones, handle.bone).head, handle.offset);
  const flat = (point: Vector): Flat => [
    dot(subtract(middle, point), frame.along),
    dot(subtract(middle, point), frame.palm),
  ];
  return [2, 3, 4, 5].map((finger): FingerShape => {
    const parts = [1, 2, 3].map((part) => under(bones, `finger${finger}-${part}.${side}`));
    const lengths = parts.map(({ head, tail }) => distance(head, tail));
    const start = flat(parts[0]?.head ?? middle);
    return { bends: bendsRound(start, lengths), spread: 0 };
  });
}

type Flat = readonly [along: number, palm: number];

/**
 * `toMiddle` is where the handle's middle lies from the knuckle. Parts are laid on one by one, each
 * turned so far in that its end, too, lies a finger's thickness off the handle.
 */
function bendsRound(toMiddle: Flat, lengths: readonly number[]): FingerShape['bends'] {
  const clear = handleRadius + (lengths[0] ?? 0) * fingerShare;
  let [along, palm] = toMiddle;
  let bent = 0;
  const [knuckle, middle, end] = lengths.map((long) => {
    const away = Math.hypot(along, palm);
    const cosine = (away ** 2 + long ** 2 - clear ** 2) / (2 * away * long);
    const way = Math.atan2(palm, along) - Math.acos(Math.max(-1, Math.min(1, cosine)));
    const turn = (((way - bent) * 180) / Math.PI + 540) % 360;
    const bend = Math.min(greatestBend, Math.max(0, turn - 180));
    bent += (bend * Math.PI) / 180;
    along -= Math.cos(bent) * long;
    palm -= Math.sin(bent) * long;
    return bend;
  });
  return [knuckle ?? 0, middle ?? 0, end ?? 0];
}
