import { Vector3 } from 'three';
import { anchorName, runAt, spotNamed } from './contacts-between';
import type { Triple } from './figure-skeleton';
import { placeOf } from './forward';
import type { Solver } from './solver';
import type { KeyId, Staging } from './staging';

const place = new Vector3();

/** A body that stands as its stance says, with its contacts. */
export interface Landed {
  readonly solver: Solver;
  readonly staging: Staging;
}

/** Where the contacts that do not move are at a key, by the name of their anchor. */
export function placesAt({ solver, staging }: Landed, key: KeyId): ReadonlyMap<string, Triple> {
  const places = new Map<string, Triple>();
  staging.contacts.forEach(({ spots, hold, runs }, contact) => {
    const run = runAt(runs, key);
    if ((hold === 'planted' || hold === 'fixed') && run >= 0) {
      for (const spot of spots) {
        placeOf(solver.stance, spotNamed(solver.rig, spot), place);
        places.set(anchorName(contact, run, spot), [place.x, place.y, place.z]);
      }
    }
  });
  return places;
}

/** The mean of the places that each anchor would have at several keys. */
export function meanPlaces(
  manyPlaces: readonly ReadonlyMap<string, Triple>[],
): ReadonlyMap<string, Triple> {
  const sums = new Map<string, { readonly count: number; readonly sum: Triple }>();
  for (const [name, [x, y, z]] of manyPlaces.flatMap((places) => [...places])) {
    const { count, sum } = sums.get(name) ?? { count: 0, sum: [0, 0, 0] };
    sums.set(name, { count: count + 1, sum: [sum[0] + x, sum[1] + y, sum[2] + z] });
  }
  return new Map(
    [...sums].map(([name, { count, sum }]) => [
      name,
      [sum[0] / count, sum[1] / count, sum[2] / count],
    ]),
  );
}
