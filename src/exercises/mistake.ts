import { changePose } from './change-pose';
import type { ExerciseId, StrengthId } from './exercise-id';
import type { Movement, MovementPhase } from './movement';
import type { Pose, PoseChange } from './pose';
import { setUpSeconds } from './tempo';

/** A mistake that a body can show: angles that are added to the right ones. */
export interface Mistake {
  /** Its place in the exercise's list of mistakes in words. */
  readonly index: number;
  /** The phases at whose ends it shows, those of all levels together; the first found shows it best. */
  readonly phases: readonly string[];
  /** Degrees more than right. */
  readonly add: PoseChange;
}

const lowered = ['step-and-lower', 'lower', 'turn', 'turn-and-press', 'pause', 'unwind'];
const turned = ['turn', 'turn-and-press', 'pause'];
const hinged = ['hinge-down', 'pause'];
const plank = [
  'roll-to-edge',
  'forward-arc',
  'outward-arc',
  'back-arc',
  'closing-arc',
  'step-back',
  'breathe-in',
  'breathe-out',
];
const sidePlank = [
  'lift-hips',
  'arm-up',
  'drive-knee',
  'pause',
  'extend-back',
  'breathe-in',
  'breathe-out',
];
const raised = ['lift', 'reach', 'hold'];
const reached = ['reach', 'tap-heel', 'pause'];

/**
 * What the mistakes of clinical.md section 4 look like, as far as a pose can show them: a cramp, a
 * held breath and haste cannot be seen. How far: enough to be seen from afar, within what joints do;
 * standard practice, unsourced.
 */
const mistakes: Readonly<Record<StrengthId, readonly Mistake[]>> = {
  'forward-lunge-rotation': [
    // The knee inwards, over the big toe.
    { index: 0, phases: lowered, add: { workingLeg: { hipAbduction: -28, hipRotation: 26 } } },
    // The pelvis turns and the ribs hardly do.
    { index: 1, phases: turned, add: { trunk: { roll: -24, rotation: -16 } } },
  ],
  'single-leg-rdl': [
    {
      index: 0,
      phases: hinged,
      add: { trunk: { roll: 24 }, otherLeg: { hipAbduction: 14, hipRotation: -25 } },
    },
    { index: 1, phases: hinged, add: { trunk: { bend: 38, neck: 15 } } },
    {
      index: 2,
      phases: hinged,
      add: {
        trunk: { pitch: -15 },
        workingLeg: { hipFlexion: 5, kneeFlexion: 38, ankleFlexion: 18 },
      },
    },
  ],
  'stir-the-pot': [
    {
      index: 0,
      phases: plank,
      add: {
        trunk: { bend: -22, pitch: 7 },
        workingLeg: { hipFlexion: -20 },
        otherLeg: { hipFlexion: -20 },
      },
    },
  ],
  'single-leg-bridge': [
    { index: 0, phases: ['lift', 'hold'], add: { trunk: { roll: -15 } } },
    {
      index: 1,
      phases: ['lift', 'hold'],
      add: { trunk: { bend: -25, pitch: -14 }, workingLeg: { hipFlexion: -14 } },
    },
  ],
  'side-plank-knee-drive': [
    {
      index: 0,
      phases: sidePlank,
      add: {
        trunk: { pitch: -5 },
        workingLeg: { hipAbduction: -14 },
        otherLeg: { hipAbduction: 14 },
      },
    },
    {
      index: 1,
      phases: ['drive-knee', 'pause'],
      add: { trunk: { roll: -24 } },
    },
  ],
  'weighted-superman': [
    { index: 0, phases: raised, add: { trunk: { neck: -42 } } },
    {
      index: 1,
      phases: raised,
      add: { trunk: { bend: -8 }, workingLeg: { hipFlexion: -14 } },
    },
  ],
  'dead-bug': [{ index: 0, phases: reached, add: { trunk: { bend: -23 } } }],
};

/** The mistakes of an exercise that a body can show; none for drills and stretches. */
export function mistakesOf(exercise: ExerciseId): readonly Mistake[] {
  return Object.entries(mistakes).find(([id]) => id === exercise)?.[1] ?? [];
}

/**
 * Seconds into an effort at which a mistake shows best, not above 0 in the set-up; undefined where the
 * movement has none of its phases.
 */
export function mistakeAtSeconds(movement: Movement, { phases }: Mistake): number | undefined {
  let seconds = -setUpSeconds(movement);
  for (const phase of [...movement.setUp, ...movement.cycle]) {
    seconds += phase.seconds;
    if (phases.includes(phase.id)) {
      return seconds;
    }
  }
  return undefined;
}

/** The movement as it looks with a mistake; start, tempo and what is not touched stay as they are. */
export function withMistake(movement: Movement, { phases, add }: Mistake): Movement {
  let pose = movement.start;
  const wrongly = (phase: MovementPhase): MovementPhase => {
    pose = changePose(pose, phase.to);
    return { ...phase, to: phases.includes(phase.id) ? addToPose(pose, add) : pose };
  };
  return { ...movement, setUp: movement.setUp.map(wrongly), cycle: movement.cycle.map(wrongly) };
}

function addToPose(pose: Pose, add: PoseChange): Pose {
  return {
    trunk: added(pose.trunk, add.trunk),
    workingLeg: added(pose.workingLeg, add.workingLeg),
    otherLeg: added(pose.otherLeg, add.otherLeg),
    workingArm: added(pose.workingArm, add.workingArm),
    otherArm: added(pose.otherArm, add.otherArm),
  };
}

function added<Name extends string>(
  part: Readonly<Record<Name, number>>,
  more: Readonly<Partial<Record<Name, number>>> | undefined,
): Readonly<Record<Name, number>> {
  const sums: Record<Name, number> = { ...part };
  for (const name of namesOf(part)) {
    sums[name] = part[name] + (more?.[name] ?? 0);
  }
  return sums;
}

function namesOf<Name extends string>(part: Readonly<Record<Name, number>>): readonly Name[] {
  return Object.keys(part).filter((name): name is Name => name in part);
}
