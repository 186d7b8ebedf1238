import { between, dot, scale, subtract, unit, type Vector } from '../geometry/vector';
import { handFrame } from '../hands/hand-frame';
import { head, tail, type Bones, type Side } from './bone-ends';
import type { LandmarkRule } from './landmark';

/** The way the point of the elbow and the edge of the ulna look, square to the forearm. */
function ulnarWay(bones: Bones, side: Side): Vector {
  const upper = head(bones, `upperarm01.${side}`);
  const elbow = head(bones, `lowerarm01.${side}`);
  const forearm = unit(subtract(head(bones, `wrist.${side}`), elbow));
  const armWay = unit(subtract(elbow, upper));
  return unit(subtract(armWay, scale(forearm, dot(armWay, forearm))));
}

/** Landmarks of an elbow and forearm. */
export function armRules(bones: Bones, side: Side): LandmarkRule[] {
  const own = (name: string) => `${name}.${side}`;
  const [near, far] = [own('lowerarm01'), own('lowerarm02')];
  const among = [near, far, own('upperarm01'), own('wrist')];
  const elbow = head(bones, near);
  const wrist = head(bones, own('wrist'));
  const ulnar = ulnarWay(bones, side);
  const forearm = unit(subtract(wrist, elbow));
  return [
    {
      kind: 'ray',
      name: own('elbow'),
      bone: near,
      from: elbow,
      direction: subtract(ulnar, scale(forearm, 0.5)),
      among,
    },
    {
      kind: 'ray',
      name: own('outerForearm'),
      bone: near,
      from: between(elbow, wrist, 0.3),
      direction: ulnar,
      among,
    },
    {
      kind: 'ray',
      name: own('outerWrist'),
      bone: far,
      from: between(elbow, wrist, 0.9),
      direction: ulnar,
      among,
    },
  ];
}

/** Landmarks of a hand. */
export function handRules(bones: Bones, side: Side): LandmarkRule[] {
  const own = (name: string) => `${name}.${side}`;
  const hand = own('wrist');
  const { palm } = handFrame(bones, side);
  const wrist = head(bones, hand);
  const knuckle = head(bones, own('finger3-1'));
  const little = head(bones, own('finger5-1'));
  const tip = own('finger3-3');
  const among = [hand, own('finger2-1'), own('finger3-1'), own('finger4-1'), own('finger5-1')];
  const ray = { kind: 'ray', bone: hand, among } as const;
  return [
    { ...ray, name: own('heelOfHand'), from: between(wrist, knuckle, 0.25), direction: palm },
    { ...ray, name: own('palm'), from: between(wrist, knuckle, 0.6), direction: palm },
    { ...ray, name: own('knuckles'), from: knuckle, direction: scale(palm, -1) },
    {
      ...ray,
      name: own('edgeOfHand'),
      from: between(wrist, little, 0.6),
      direction: subtract(little, head(bones, own('finger2-1'))),
    },
    {
      kind: 'extreme',
      name: own('fingertips'),
      bone: tip,
      direction: subtract(tail(bones, tip), head(bones, tip)),
      among: [tip],
    },
    {
      kind: 'extreme',
      name: own('thumbTip'),
      bone: own('finger1-3'),
      direction: subtract(tail(bones, own('finger1-3')), head(bones, own('finger1-3'))),
      among: [own('finger1-3')],
    },
  ];
}
