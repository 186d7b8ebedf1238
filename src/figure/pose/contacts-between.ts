import { planted, resting, touching } from './constraint';
import type { Constraint } from './constraint';
import type { Triple } from './figure-skeleton';
import { giveOf, groundHeight, slackOf } from './ground';
import type { Rig, Spot } from './rig';
import type { Contact, KeyId, Runs, Staging } from './staging';

/** Where spots that do not move have come down, metres. */
export type Anchors = ReadonlyMap<string, Triple>;

/** What the constraints of a moment are made from. */
export interface Grounding {
  readonly rig: Rig;
  readonly staging: Staging;
  readonly anchors: Anchors;
  /** True where contacts only lean towards their places. */
  readonly loose?: boolean;
}

const weights = { planted, resting, touching } as const;

/** How much of a contact's pull along the ground is left while it only leans to its place. */
const looseShare = 0.01;

/** The name under which a run's place of a spot is noted. */
export function anchorName(contact: number, run: number, spot: string): string {
  return `${contact}/${run}/${spot}`;
}

/** Which run holds at a key; −1 where none does. */
export function runAt(runs: Runs, key: KeyId): number {
  return runs === 'all' ? 0 : runs.findIndex((run) => run.includes(key));
}

/** Which run holds from one key to another; −1 where none does. */
export function runBetween(runs: Runs, from: KeyId, to: KeyId): number {
  const run = runAt(runs, from);
  return run === runAt(runs, to) ? run : -1;
}

/** A spot of the rig. Throws where it has none of that name. */
export function spotNamed(rig: Rig, name: string): Spot {
  const spot = rig.spots.get(name);
  if (spot === undefined) {
    throw new RangeError(`The body has no spot ${name}`);
  }
  return spot;
}

/** The contacts that hold from one key to another; both the same for a key itself. */
export function constraintsBetween(
  grounding: Grounding,
  from: KeyId,
  to: KeyId,
): readonly Constraint[] {
  const { rig, staging } = grounding;
  const held = staging.contacts.flatMap((contact, index) =>
    contactConstraints(grounding, contact, { index, run: runBetween(contact.runs, from, to) }),
  );
  const meetings = (staging.meetings ?? [])
    .filter(({ runs }) => runBetween(runs, from, to) >= 0)
    .map(({ spots, axes, weight }): Constraint => {
      const [spot, other] = [spotNamed(rig, spots[0]), spotNamed(rig, spots[1])];
      return { kind: 'meets', spot, with: other, axes, weight };
    });
  const gaps = (staging.gaps ?? [])
    .filter(({ runs }) => runBetween(runs, from, to) >= 0)
    .map(({ spots, metres }): Constraint => {
      const [spot, other] = [spotNamed(rig, spots[0]), spotNamed(rig, spots[1])];
      return { kind: 'apart', spot, from: other, metres, weight: planted };
    });
  return [...held, ...meetings, ...gaps, ...guards(grounding, from, to)];
}

function contactConstraints(
  { rig, staging, anchors, loose = false }: Grounding,
  { spots, hold, above = 0 }: Contact,
  { index, run }: { readonly index: number; readonly run: number },
): readonly Constraint[] {
  if (run < 0) {
    return [];
  }
  return spots.flatMap((name): readonly Constraint[] => {
    const anchor = anchors.get(anchorName(index, run, name));
    const spot = spotNamed(rig, name);
    const along = loose ? looseShare : 1;
    if (hold === 'fixed') {
      const axes: Triple = [along, along, along];
      const at = { kind: 'at', spot, axes, weight: planted } as const;
      return anchor === undefined ? [] : [{ ...at, place: anchor }];
    }
    const height = groundHeight(staging.ground) + clearanceOf(rig, name) - giveOf(name) + above;
    const [x, , z] = anchor ?? [0, 0, 0];
    const stays = hold === 'planted' && anchor !== undefined;
    const axes: Triple = stays ? [along, 1, along] : [0, 1, 0];
    return [{ kind: 'at', spot, place: [x, height, z], axes, weight: weights[hold] }];
  });
}

/** Every spot that is not held stays out of the ground. */
function guards({ rig, staging }: Grounding, from: KeyId, to: KeyId): readonly Constraint[] {
  const heldNames = new Set(
    staging.contacts
      .filter(({ runs }) => runBetween(runs, from, to) >= 0)
      .flatMap(({ spots }) => spots),
  );
  return [...rig.spots]
    .filter(([name]) => !heldNames.has(name) && !isCurled(name, heldNames, staging))
    .map(([name, spot]): Constraint => {
      const height = groundHeight(staging.ground) - slackOf(name);
      return { kind: 'above', spot, height, weight: planted };
    });
}

/**
 * The landmarks of fingers and thumb are where the mesh rests them, half curled. A hand that is
 * flat has its straight fingers guarded instead.
 */
function isCurled(name: string, held: ReadonlySet<string>, { hands }: Staging): boolean {
  const [half = '', spot = ''] = name.split('.');
  const flat = hands[half === 'other' ? 'other' : 'working'] === 'flat';
  if (spot === 'fingertips' || spot === 'thumbTip') {
    return flat || held.has(`${half}.heelOfHand`) || held.has(`${half}.edgeOfHand`);
  }
  return (spot === 'straightFingers' || spot === 'straightThumb') && !flat;
}

const soleSpots = /\.(sole|heel|ball|innerFoot|outerFoot|toeTip)$/;

/**
 * How far above the ground a spot of the sole is while the foot stands flat, as at rest, so that a
 * planted foot stands as flat as the mesh does. 0 for all other spots.
 */
function clearanceOf(rig: Rig, name: string): number {
  if (!soleSpots.test(name)) {
    return 0;
  }
  const own = rig.restHeights.get(name) ?? 0;
  const side = name.replace(soleSpots, '');
  const lowest = ['sole', 'ball', 'innerFoot', 'outerFoot'].map(
    (spot) => rig.restHeights.get(`${side}.${spot}`) ?? 0,
  );
  return own - Math.min(...lowest);
}
