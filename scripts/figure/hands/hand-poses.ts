import { Quaternion, Vector3 } from 'three';
import { at, under } from '../geometry/at';
import { add, scale, subtract, unit, type Vector } from '../geometry/vector';
import type { Bone } from '../skeleton/skeleton';
import {
  handShapes,
  type FingerShape,
  type HandPoseName,
  type HandShape,
  type ThumbWay,
} from './finger-shapes';
import { fingersRound } from './grip';
import { handFrame, type HandFrame, type Side } from './hand-frame';
import type { Handle } from './handle';

/** Local rotations against the rest pose, by bone: x, y, z, w. */
export type HandPose = Readonly<Record<string, readonly number[]>>;

/** All hand poses of one body; each names the fingers of both hands. */
export function handPoses(
  bones: ReadonlyMap<string, Bone>,
  handles: Readonly<Record<Side, Handle>>,
): Readonly<Record<HandPoseName, HandPose>> {
  const shaped = (side: Side, name: HandPoseName) =>
    handPose(bones, side, {
      thumb: handShapes[name].thumb,
      fingers:
        name === 'grip' ? fingersRound(bones, side, handles[side]) : handShapes[name].fingers,
    });
  const posed = (name: HandPoseName): HandPose => ({ ...shaped('L', name), ...shaped('R', name) });
  return {
    relaxed: posed('relaxed'),
    flat: posed('flat'),
    fist: posed('fist'),
    grip: posed('grip'),
    clasp: posed('clasp'),
    ball: posed('ball'),
  };
}

function handPose(bones: ReadonlyMap<string, Bone>, side: Side, shape: HandShape): HandPose {
  const frame = handFrame(bones, side);
  const thumb = rotations(
    bones,
    [1, 2, 3].map((part) => `finger1-${part}.${side}`),
    shape.thumb.map((way) => thumbWay(frame, way)),
  );
  const fingers = shape.fingers.map((finger, index) =>
    rotations(
      bones,
      [1, 2, 3].map((part) => `finger${index + 2}-${part}.${side}`),
      fingerWays(frame, finger),
    ),
  );
  return Object.fromEntries([thumb, ...fingers].flatMap((pose) => Object.entries(pose)));
}

function thumbWay({ along, palm, thumbwards }: HandFrame, way: ThumbWay): Vector {
  return unit(add(add(scale(along, way[0]), scale(palm, way[1])), scale(thumbwards, way[2])));
}

/** Where the three parts of a finger point. */
function fingerWays({ along, palm, thumbwards }: HandFrame, shape: FingerShape): Vector[] {
  const spread = (shape.spread * Math.PI) / 180;
  const straight = add(scale(along, Math.cos(spread)), scale(thumbwards, Math.sin(spread)));
  let bent = 0;
  return shape.bends.map((bend) => {
    bent += (bend * Math.PI) / 180;
    return add(scale(straight, Math.cos(bent)), scale(palm, Math.sin(bent)));
  });
}

/** The shortest turns that bring each bone of a chain from its rest to the way it should point. */
function rotations(
  bones: ReadonlyMap<string, Bone>,
  chain: readonly string[],
  ways: readonly Vector[],
): HandPose {
  let above = new Quaternion();
  return Object.fromEntries(
    chain.map((name, index) => {
      const { head, tail } = under(bones, name);
      const rest = new Vector3(...unit(subtract(tail, head)));
      // From where the bone above has already carried it, so that no finger rolls.
      const carried = rest.clone().applyQuaternion(above);
      const turn = new Quaternion().setFromUnitVectors(carried, new Vector3(...at(ways, index)));
      const whole = turn.multiply(above);
      const local = above.clone().invert().multiply(whole);
      above = whole;
      return [name, local.toArray().map(rounded)];
    }),
  );
}

function rounded(part: number): number {
  return Math.round(part * 1e5) / 1e5 + 0;
}
