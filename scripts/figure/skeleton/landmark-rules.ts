import { under } from '../geometry/at';
import { add, between, cross, dot, scale, subtract, unit, type Vector } from '../geometry/vector';
import type { LandmarkRule } from './landmark';
import type { Bone } from './skeleton';

type Bones = ReadonlyMap<string, Bone>;
type Side = 'L' | 'R';

const ahead: Vector = [0, 0, 1];
const behind: Vector = [0, 0, -1];
const down: Vector = [0, -1, 0];

const pelvisSkin = ['root', 'spine05', 'spine04', 'upperleg01.L', 'upperleg01.R'];
const backSkin = ['spine01', 'spine02', 'spine03', 'shoulder01.L', 'shoulder01.R'];
const bellySkin = ['spine03', 'spine04', 'spine05', 'root'];

/** The rules for every landmark of a body. */
export function landmarkRules(bones: Bones): LandmarkRule[] {
  return [
    ...trunkRules(bones),
    ...(['L', 'R'] as const).flatMap((side) => [
      ...sideOfTrunkRules(bones, side),
      ...legRules(bones, side),
      ...footRules(bones, side),
      ...armRules(bones, side),
      ...handRules(bones, side),
    ]),
  ];
}

function head(bones: Bones, name: string): Vector {
  return under(bones, name).head;
}

function tail(bones: Bones, name: string): Vector {
  return under(bones, name).tail;
}

function trunkRules(bones: Bones): LandmarkRule[] {
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

function sideOfTrunkRules(bones: Bones, side: Side): LandmarkRule[] {
  const own = (name: string) => `${name}.${side}`;
  const out: Vector = [side === 'L' ? 1 : -1, 0, 0];
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

function legRules(bones: Bones, side: Side): LandmarkRule[] {
  const own = (name: string) => `${name}.${side}`;
  const out: Vector = [side === 'L' ? 1 : -1, 0, 0];
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

function footRules(bones: Bones, side: Side): LandmarkRule[] {
  const own = (name: string) => `${name}.${side}`;
  const out: Vector = [side === 'L' ? 1 : -1, 0, 0];
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

/** The way the point of the elbow and the edge of the ulna look, square to the forearm. */
function ulnarWay(bones: Bones, side: Side): Vector {
  const upper = head(bones, `upperarm01.${side}`);
  const elbow = head(bones, `lowerarm01.${side}`);
  const forearm = unit(subtract(head(bones, `wrist.${side}`), elbow));
  const armWay = unit(subtract(elbow, upper));
  return unit(subtract(armWay, scale(forearm, dot(armWay, forearm))));
}

function armRules(bones: Bones, side: Side): LandmarkRule[] {
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

/** Out of the palm, at rest. */
export function palmWay(bones: Bones, side: Side): Vector {
  const wrist = head(bones, `wrist.${side}`);
  const along = subtract(head(bones, `finger3-1.${side}`), wrist);
  const across = subtract(head(bones, `finger2-1.${side}`), head(bones, `finger5-1.${side}`));
  return unit(side === 'L' ? cross(along, across) : cross(across, along));
}

function handRules(bones: Bones, side: Side): LandmarkRule[] {
  const own = (name: string) => `${name}.${side}`;
  const hand = own('wrist');
  const palm = palmWay(bones, side);
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
