import type { Pose } from '../../src/exercises/pose';

/** Segment lengths as shares of body height (Drillis and Contini 1966, as printed by Winter). */
const thigh = 0.245;
const shank = 0.246;
const trunk = 0.288;
const upperArm = 0.186;
const forearm = 0.146;

/** Metres, for the figures that are given for a body of this height. */
export const bodyHeight = 1.75;

/** A place seen from the side, in metres: forward of the hip joint, and above it. */
export interface Place {
  readonly forward: number;
  readonly up: number;
}

const hip: Place = { forward: 0, up: 0 };

/** From a place, a length in a direction: 0 hangs straight down, 90 points forward. */
function from(place: Place, length: number, degrees: number): Place {
  const angle = (degrees * Math.PI) / 180;
  return {
    forward: place.forward + length * bodyHeight * Math.sin(angle),
    up: place.up - length * bodyHeight * Math.cos(angle),
  };
}

/** Knee and ankle of one leg. */
export function legPlaces(pose: Pose, leg: 'workingLeg' | 'otherLeg') {
  const thighAngle = pose[leg].hipFlexion - pose.trunk.pitch;
  const knee = from(hip, thigh, thighAngle);
  return { knee, ankle: from(knee, shank, thighAngle - pose[leg].kneeFlexion) };
}

/** Shoulder, elbow and wrist of one arm; the bend of the back is spread over its length. */
export function armPlaces(pose: Pose, arm: 'workingArm' | 'otherArm') {
  const { pitch, bend } = pose.trunk;
  const shoulder = from(hip, trunk, 180 - pitch - bend / 2);
  const armAngle = pose[arm].shoulderFlexion - pitch - bend;
  const elbow = from(shoulder, upperArm, armAngle);
  return { shoulder, elbow, wrist: from(elbow, forearm, armAngle + pose[arm].elbowFlexion) };
}
