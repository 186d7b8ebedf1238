import { changePose } from '../../exercises/change-pose';
import type { Movement, MovementPhase } from '../../exercises/movement';
import type { Pose } from '../../exercises/pose';
import { parametersOf, setValues } from './body-parameters';
import type { BodyParameters, ParameterValues } from './body-parameters';
import { eased } from './ease';
import type { KeyId, Staging } from './staging';

/** A moment of a movement for which the catalogue says how the body is. */
export interface Key {
  readonly id: KeyId;
  /** From the key before it. */
  readonly seconds: number;
  /** True where the body passes without stopping. */
  readonly flowing: boolean;
  readonly target: BodyParameters;
}

/** The keys of a movement in order; the first of the cycle is the last of the set-up. */
export interface Keys {
  readonly setUp: readonly [Key, ...Key[]];
  /** Without the first, which is the set-up's last; ends where it began. */
  readonly cycle: readonly Key[];
}

/** Lays the phases of the catalogue out as keys, with what the staging adds. */
export function keysOf(movement: Movement, staging: Staging): Keys {
  const walk: Walk = { staging, pose: movement.start, added: { ...staging.adds } };
  const start: Key = keyAt(walk, { id: 'start', seconds: 0, flowing: false });
  const setUp = movement.setUp.flatMap((phase) => through(walk, phase));
  return {
    setUp: [start, ...setUp],
    cycle: movement.cycle.flatMap((phase) => through(walk, phase)),
  };
}

interface Walk {
  readonly staging: Staging;
  pose: Pose;
  added: ParameterValues;
}

type Moment = Omit<Key, 'target'>;

function keyAt(walk: Walk, moment: Moment): Key {
  walk.added = { ...walk.added, ...walk.staging.addsFrom?.[moment.id] };
  const target = parametersOf(walk.pose);
  setValues(target, walk.added);
  return { ...moment, target };
}

/** The keys of one phase: the places it goes by, and its end. */
function through(walk: Walk, phase: MovementPhase): readonly Key[] {
  const before = parametersOf(walk.pose);
  setValues(before, walk.added);
  walk.pose = changePose(walk.pose, phase.to);
  const { id, seconds, flowing = false } = phase;
  const vias = walk.staging.vias?.[id] ?? [];
  const lastShare = vias.at(-1)?.share ?? 0;
  const end = keyAt(walk, { id, seconds: seconds * (1 - lastShare), flowing });
  return [
    ...vias.map(({ share, at }, index): Key => {
      const target = before.map(
        (value, parameter) => value + ((end.target[parameter] ?? 0) - value) * eased(share),
      );
      setValues(target, at);
      const since = share - (vias[index - 1]?.share ?? 0);
      return { id: `${id}~${index + 1}`, seconds: seconds * since, flowing: true, target };
    }),
    end,
  ];
}
