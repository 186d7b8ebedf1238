import { Vector3 } from 'three';
import { anchorName, runAt, spotNamed } from './contacts-between';
import type { Triple } from './figure-skeleton';
import { placeOf } from './forward';
import type { Solver } from './solve';
import type { KeyId, Staging } from './staging';

const place = new Vector3();

/** Notes where the contacts of a key have come down, those that have no place yet. */
export function noteAnchors(
  {
    solver,
    staging,
    anchors,
  }: {
    readonly solver: Solver;
    readonly staging: Staging;
    readonly anchors: Map<string, Triple>;
  },
  key: KeyId,
): void {
  staging.contacts.forEach(({ spots, hold, runs }, contact) => {
    const run = runAt(runs, key);
    if (hold !== 'resting' && run >= 0) {
      for (const spot of spots) {
        const name = anchorName(contact, run, spot);
        if (!anchors.has(name)) {
          placeOf(solver.stance, spotNamed(solver.rig, spot), place);
          anchors.set(name, [place.x, place.y, place.z]);
        }
      }
    }
  });
}
