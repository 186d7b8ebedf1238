import type { Pose, PoseChange } from './pose';

/** The pose after a change: angles that the change does not name stay as they were. */
export function changePose(pose: Pose, change: PoseChange): Pose {
  return {
    trunk: { ...pose.trunk, ...change.trunk },
    workingLeg: { ...pose.workingLeg, ...change.workingLeg },
    otherLeg: { ...pose.otherLeg, ...change.otherLeg },
    workingArm: { ...pose.workingArm, ...change.workingArm },
    otherArm: { ...pose.otherArm, ...change.otherArm },
  };
}
