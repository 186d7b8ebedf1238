import { add, between, scale } from '../geometry/vector';
import { ahead, behind, down, head, outwards, tail, type Bones, type Side } from './bone-ends';
import type { LandmarkRule } from './landmark';

/** Landmarks of a thigh, knee and shin. */
export function legRules(bones: Bones, side: Side): LandmarkRule[] {
  const own = (name: string) => `${name}.${side}`;
  const out = outwards(side);
  const [thigh, shin] = [own('upperleg01'), own('lowerleg01')];
  const along = (bone: string, share: number) =>
    between(head(bones, bone), tail(bones, bone), share);
  const among = [thigh, shin];
  return [
    {
      kind: 'ray',
      name: own('frontOfThigh'),
      bone: thigh,
      from: along(thigh, 0.5),
      direction: ahead,
      among,
    },
    {
      kind: 'ray',
      name: own('backOfThigh'),
      bone: thigh,
      from: along(thigh, 0.5),
      direction: behind,
      among,
    },
    {
      kind: 'ray',
      name: own('kneeCap'),
      bone: shin,
      from: along(shin, 0),
      direction: ahead,
      among,
    },
    {
      kind: 'ray',
      name: own('belowKneeCap'),
      bone: shin,
      from: along(shin, 0.13),
      direction: ahead,
      among,
    },
    {
      kind: 'ray',
      name: own('outerKnee'),
      bone: shin,
      from: along(shin, 0),
      direction: out,
      among,
    },
    { kind: 'ray', name: own('shin'), bone: shin, from: along(shin, 0.5), direction: ahead, among },
    {
      kind: 'ray',
      name: own('calf'),
      bone: shin,
      from: along(shin, 0.35),
      direction: behind,
      among,
    },
  ];
}

/** Landmarks of a shod foot. */
export function footRules(bones: Bones, side: Side): LandmarkRule[] {
  const own = (name: string) => `${name}.${side}`;
  const out = outwards(side);
  const [foot, toe] = [own('foot'), own('toe1-1')];
  const among = [foot, toe];
  const ankle = head(bones, foot);
  const ball = head(bones, toe);
  return [
    { kind: 'ray', name: own('sole'), bone: foot, from: ankle, direction: down, among },
    { kind: 'extreme', name: own('heel'), bone: foot, direction: [0, -0.7, -1], among: [foot] },
    { kind: 'ray', name: own('ball'), bone: foot, from: ball, direction: down, among },
    { kind: 'extreme', name: own('toeTip'), bone: toe, direction: [0, -0.7, 1], among: [toe] },
    {
      kind: 'ray',
      name: own('topOfFoot'),
      bone: foot,
      from: between(ankle, ball, 0.75),
      direction: [0, 1, 0],
      among,
    },
    {
      kind: 'extreme',
      name: own('outerFoot'),
      bone: foot,
      direction: add(out, [0, -0.5, 0]),
      among: [foot],
    },
    {
      kind: 'extreme',
      name: own('innerFoot'),
      bone: foot,
      direction: add(scale(out, -1), [0, -0.5, 0]),
      among: [foot],
    },
  ];
}
