import type { Half, LimbParameter, TrunkParameter } from './body-parameters';

export type Axis = 'x' | 'y' | 'z';

/** A turn of a bone about one of its own axes: so much of a parameter. */
export interface TurnRule<Name extends string> {
  readonly axis: Axis;
  readonly by: Name;
  /** Sign and share. */
  readonly share: number;
}

/** A bone that the figure's joints turn; turns apply in their order, from the parent's side. */
export interface BoneRule<Name extends string> {
  readonly bone: string;
  /** The bone that this one's turns are counted against, where it is not the parent. */
  readonly against?: string;
  readonly turns: readonly TurnRule<Name>[];
}

function vertebra(bone: string, shares: readonly [bend: number, turn: number]) {
  return {
    bone,
    turns: [
      { axis: 'x', by: 'bend', share: shares[0] },
      { axis: 'z', by: 'sideBend', share: -0.2 },
      { axis: 'y', by: 'rotation', share: shares[1] },
    ],
  } satisfies BoneRule<TrunkParameter>;
}

function neck(bone: string, share: number): BoneRule<TrunkParameter> {
  return { bone, turns: [{ axis: 'x', by: 'neck', share }] };
}

/**
 * Pelvis to head, the working side on the left. The spine bends in its whole length and turns
 * mostly above the loins, which have only a small part of the turn (Gregersen and Lucas 1967).
 */
export const trunkRules: readonly BoneRule<TrunkParameter>[] = [
  {
    bone: 'root',
    turns: [
      { axis: 'x', by: 'pitch', share: 1 },
      { axis: 'y', by: 'roll', share: -1 },
      { axis: 'z', by: 'tilt', share: -1 },
    ],
  },
  vertebra('spine05', [0.22, 0.05]),
  vertebra('spine04', [0.22, 0.1]),
  vertebra('spine03', [0.2, 0.2]),
  vertebra('spine02', [0.18, 0.3]),
  vertebra('spine01', [0.18, 0.35]),
  neck('neck01', 0.25),
  neck('neck02', 0.25),
  neck('neck03', 0.2),
  neck('head', 0.3),
];

/** The limbs of the left; the right ones turn the other way about Y and Z. */
export const limbRules: readonly BoneRule<LimbParameter>[] = [
  {
    bone: 'upperleg01',
    turns: [
      { axis: 'x', by: 'hipFlexion', share: -1 },
      { axis: 'z', by: 'hipAbduction', share: 1 },
      { axis: 'y', by: 'hipRotation', share: -1 },
    ],
  },
  { bone: 'lowerleg01', turns: [{ axis: 'x', by: 'kneeFlexion', share: 1 }] },
  {
    bone: 'foot',
    turns: [
      { axis: 'x', by: 'ankleFlexion', share: -1 },
      { axis: 'z', by: 'footInversion', share: 1 },
    ],
  },
  { bone: 'toe1-1', turns: [{ axis: 'x', by: 'toeExtension', share: -1 }] },
  {
    bone: 'clavicle',
    turns: [
      { axis: 'z', by: 'clavicleRaise', share: 1 },
      { axis: 'y', by: 'clavicleForward', share: -1 },
    ],
  },
  { bone: 'shoulder01', turns: [{ axis: 'z', by: 'clavicleRaise', share: 1 }] },
  {
    bone: 'upperarm01',
    // The arm is counted against the chest, wherever the shoulder blade has carried its joint.
    against: 'spine01',
    turns: [
      { axis: 'x', by: 'shoulderFlexion', share: -1 },
      { axis: 'z', by: 'shoulderAbduction', share: 1 },
      { axis: 'y', by: 'shoulderRotation', share: -1 },
    ],
  },
  { bone: 'lowerarm01', turns: [{ axis: 'x', by: 'elbowFlexion', share: -1 }] },
  { bone: 'lowerarm02', turns: [{ axis: 'y', by: 'pronation', share: -0.5 }] },
  {
    bone: 'wrist',
    turns: [
      { axis: 'y', by: 'pronation', share: -0.5 },
      { axis: 'z', by: 'wristFlexion', share: -1 },
      { axis: 'x', by: 'wristDeviation', share: -1 },
    ],
  },
];

/** The halves and the sides they are on while the working side is the left. */
export const sides = [
  { half: 'working', suffix: 'L', sign: 1 },
  { half: 'other', suffix: 'R', sign: -1 },
] as const satisfies readonly { half: Half; suffix: 'L' | 'R'; sign: 1 | -1 }[];
