import { Quaternion, Vector3 } from 'three';
import { valueOf } from './body-parameters';
import type { BodyParameters } from './body-parameters';
import type { Rig, Spot, Turn } from './rig';
import type { Axis } from './rig-bones';

/** A turn as it stands: its axis in the world. */
interface StandingTurn {
  readonly turn: Turn;
  readonly bone: number;
  readonly axis: Vector3;
}

/** A body as it stands: where each bone's head is and how its frame is turned. Rewritten in place. */
export interface Stance {
  readonly frames: readonly Quaternion[];
  readonly heads: readonly Vector3[];
  /** The turns that carry each bone, the root's first. */
  readonly turnsOf: readonly (readonly StandingTurn[])[];
}

/** Room for a stance of a rig. */
export function createStance(rig: Rig): Stance {
  const own = rig.bones.map(({ turns }, bone) =>
    turns.map((turn): StandingTurn => ({ turn, bone, axis: new Vector3() })),
  );
  return {
    frames: rig.bones.map(() => new Quaternion()),
    heads: rig.bones.map(() => new Vector3()),
    turnsOf: rig.bones.map((_, bone) => chainTo(rig, bone).flatMap((link) => own[link] ?? [])),
  };
}

function chainTo(rig: Rig, bone: number): number[] {
  const parent = rig.bones[bone]?.parent ?? -1;
  return parent < 0 ? [bone] : [...chainTo(rig, parent), bone];
}

const unitAxes: Readonly<Record<Axis, Vector3>> = {
  x: new Vector3(1, 0, 0),
  y: new Vector3(0, 1, 0),
  z: new Vector3(0, 0, 1),
};
const identity = new Quaternion();
const step = new Quaternion();

/** Puts a stance where a body's numbers say. */
export function stand(rig: Rig, stance: Stance, parameters: BodyParameters): void {
  rig.bones.forEach((bone, index) => {
    const frame = stance.frames[index];
    const head = stance.heads[index];
    if (frame === undefined || head === undefined) {
      return;
    }
    const carrier = stance.heads[bone.parent];
    if (carrier === undefined) {
      head.set(
        valueOf(parameters, 'rootX'),
        valueOf(parameters, 'rootY'),
        valueOf(parameters, 'rootZ'),
      );
    } else {
      head
        .copy(bone.offset)
        .applyQuaternion(stance.frames[bone.parent] ?? identity)
        .add(carrier);
    }
    frame.copy(stance.frames[bone.against] ?? identity);
    turnFrame(frame, ownTurns(stance, index), parameters);
  });
}

function ownTurns(stance: Stance, bone: number): readonly StandingTurn[] {
  return stance.turnsOf[bone] ?? [];
}

function turnFrame(
  frame: Quaternion,
  turns: readonly StandingTurn[],
  parameters: BodyParameters,
): void {
  const bone = turns.at(-1)?.bone;
  for (const standing of turns) {
    if (standing.bone !== bone) {
      continue;
    }
    const { axis, parameter, share } = standing.turn;
    standing.axis.copy(unitAxes[axis]).applyQuaternion(frame);
    step.setFromAxisAngle(unitAxes[axis], share * (parameters[parameter] ?? 0));
    frame.multiply(step);
  }
}

/** Writes where a spot is, in the world, into `place`. */
export function placeOf(stance: Stance, spot: Spot, place: Vector3): Vector3 {
  const head = stance.heads[spot.bone];
  return place
    .copy(spot.offset)
    .applyQuaternion(stance.frames[spot.bone] ?? identity)
    .add(head ?? place.set(0, 0, 0));
}
