import { Vector3 } from 'three';
import type { Triple } from './figure-skeleton';
import { placeOf, stand } from './forward';
import { matThickness } from './ground';
import type { SolvedKey } from './plan';
import type { Solver } from './solver';

const place = new Vector3();

/** The middle of the mat's top: under the middle of all that the body does, metres. */
export function matPlaceUnder({ rig, stance }: Solver, keys: readonly SolvedKey[]): Triple {
  const xs: number[] = [];
  const zs: number[] = [];
  for (const { parameters } of keys) {
    stand(rig, stance, parameters);
    for (const spot of rig.spots.values()) {
      placeOf(stance, spot, place);
      xs.push(place.x);
      zs.push(place.z);
    }
  }
  return [middleOf(xs), matThickness, middleOf(zs)];
}

function middleOf(values: readonly number[]): number {
  return (Math.min(...values) + Math.max(...values)) / 2;
}
