import { add, between, type Vector } from '../geometry/vector';
import { ahead, behind, head, outwards, tail, type Bones, type Side } from './bone-ends';
import type { LandmarkRule } from './landmark';

const pelvisSkin = ['root', 'spine05', 'spine04', 'upperleg01.L', 'upperleg01.R'];
const backSkin = ['spine01', 'spine02', 'spine03', 'shoulder01.L', 'shoulder01.R'];
const bellySkin = ['spine03', 'spine04', 'spine05', 'root'];

/** Landmarks of the middle of the trunk and of the head. */
export function trunkRules(bones: Bones): LandmarkRule[] {
  const root = head(bones, 'root');
  const belly = head(bones, 'spine04');
  const upper = between(head(bones, 'spine01'), tail(bones, 'spine01'), 0.3);
  const ray = { kind: 'ray' } as const;
  const headSkin = ['head', 'neck03'];
  return [
    {
      ...ray,
      name: 'sacrum',
      bone: 'root',
      from: head(bones, 'spine05'),
      direction: behind,
      among: pelvisSkin,
    },
    {
      ...ray,
      name: 'frontOfPelvis',
      bone: 'root',
      from: add(root, [0, 0.03, 0]),
      direction: ahead,
      among: pelvisSkin,
    },
    { ...ray, name: 'belly', bone: 'spine04', from: belly, direction: ahead, among: bellySkin },
    { ...ray, name: 'lowBack', bone: 'spine04', from: belly, direction: behind, among: bellySkin },
    { ...ray, name: 'upperBack', bone: 'spine01', from: upper, direction: behind, among: backSkin },
    {
      kind: 'extreme',
      name: 'chest',
      bone: 'spine02',
      direction: ahead,
      among: ['spine02', 'spine03'],
    },
    { kind: 'extreme', name: 'backOfHead', bone: 'head', direction: behind, among: headSkin },
    {
      ...ray,
      name: 'forehead',
      bone: 'head',
      from: between(head(bones, 'head'), tail(bones, 'head'), 0.75),
      direction: ahead,
      among: headSkin,
    },
    { kind: 'extreme', name: 'topOfHead', bone: 'head', direction: [0, 1, 0], among: headSkin },
  ];
}

/** Landmarks of one side of the trunk. */
export function sideOfTrunkRules(bones: Bones, side: Side): LandmarkRule[] {
  const own = (name: string) => `${name}.${side}`;
  const out = outwards(side);
  const hip = head(bones, own('upperleg01'));
  const shoulder = head(bones, own('shoulder01'));
  const blade: Vector = [shoulder[0], head(bones, 'spine01')[1] + 0.06, shoulder[2]];
  const thigh = own('upperleg01');
  return [
    {
      kind: 'ray',
      name: own('buttock'),
      bone: 'root',
      from: add(hip, [0, 0.01, 0]),
      direction: behind,
      among: pelvisSkin,
    },
    {
      kind: 'ray',
      name: own('hipBone'),
      bone: 'root',
      from: add(hip, [0, 0.085, 0]),
      direction: ahead,
      among: pelvisSkin,
    },
    {
      kind: 'ray',
      name: own('outerHip'),
      bone: 'root',
      from: add(hip, [0, -0.02, 0]),
      direction: out,
      among: ['root', 'spine05', thigh],
    },
    {
      kind: 'ray',
      name: own('shoulderBlade'),
      bone: 'spine01',
      from: blade,
      direction: behind,
      among: [...backSkin, own('upperarm01')],
    },
    {
      kind: 'ray',
      name: own('outerShoulder'),
      bone: own('upperarm01'),
      from: head(bones, own('upperarm01')),
      direction: out,
      among: [own('upperarm01'), own('shoulder01')],
    },
  ];
}
