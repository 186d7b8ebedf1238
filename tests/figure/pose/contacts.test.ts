import { Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { secondsPerRep } from '../../../src/exercises/tempo';
import { bladeRadius } from '../../../src/figure/pose/derived-spots';
import { figurePoseAt, setUpSecondsOf } from '../../../src/figure/pose/figure-pose-at';
import type { FigureWay } from '../../../src/figure/pose/figure-pose-at';
import { keysOf } from '../../../src/figure/pose/keys';
import type { Key } from '../../../src/figure/pose/keys';
import type { Contact } from '../../../src/figure/pose/staging';
import { stagingOf } from '../../../src/figure/pose/staging/staging-of';
import { everyLevel } from '../../exercises/every-level';
import type { NamedLevel } from '../../exercises/every-level';
import { bodies, bodyNames } from './bodies';
import { sunkMarksIn } from './sunk-marks';
import { worldPose } from './world-pose';
import type { WorldPose } from './world-pose';

/** Metres that a planted contact may drift (issue 3). */
const centimetre = 0.01;
const samplesPerSecond = 12;

describe.each(bodyNames)('contacts of the %s body', (body) => {
  const skeleton = bodies[body];
  const posed = ({ exercise, name }: NamedLevel, way: FigureWay, seconds: number): WorldPose =>
    worldPose(skeleton, figurePoseAt(skeleton, { exercise, level: name, way }, seconds));

  it.each(everyLevel)('of $exercise, $name, stay where they are planted', (named) => {
    const drifts = plantedStretches(named).flatMap(({ spots, from, until }) => {
      const places = new Map<string, Vector3>();
      const drifted: string[] = [];
      for (const seconds of samples(from, until)) {
        const world = posed(named, 'left', seconds);
        for (const spot of spots) {
          const place = placeOf(world, onTheLeft(spot));
          const home = places.get(spot) ?? place;
          places.set(spot, home);
          const drift = home.distanceTo(place);
          if (!(drift <= centimetre)) {
            drifted.push(`${spot} at ${seconds.toFixed(2)} by ${(drift * 100).toFixed(1)} cm`);
          }
        }
      }
      return drifted;
    });
    expect(drifts).toEqual([]);
  });

  it.each(everyLevel)('of $exercise, $name, let nothing sink into the ground', (named) => {
    const { exercise, name, level } = named;
    const sunkMarks = sunkMarksIn(named, skeleton);
    const before = setUpSecondsOf(skeleton, { exercise, level: name });
    const sunk = samples(-before, 2 * secondsPerRep(level.movement)).flatMap((seconds) =>
      sunkMarks(posed(named, 'right', seconds), seconds),
    );
    expect(sunk).toEqual([]);
  });
});

interface PlantedStretch {
  readonly spots: readonly string[];
  readonly from: number;
  readonly until: number;
}

/** From when to when each contact is planted, over the first repetition. */
function plantedStretches({ exercise, name, level }: NamedLevel): readonly PlantedStretch[] {
  const staging = stagingOf(exercise, name);
  const { setUp, cycle } = keysOf(level.movement, staging);
  const first = setUp.at(-1) ?? setUp[0];
  const keys = [first, ...cycle.slice(0, -1), { ...(cycle.at(-1) ?? first), id: first.id }];
  return staging.contacts
    .filter(({ hold }) => hold === 'planted')
    .flatMap((contact) => runsOfKeys(contact, keys));
}

function runsOfKeys({ spots, runs }: Contact, keys: readonly Key[]): readonly PlantedStretch[] {
  const runAt = (key: Key) => (runs === 'all' ? 0 : runs.findIndex((run) => run.includes(key.id)));
  const landmarks = spots.filter((spot) => !spot.includes('straightFingers'));
  const stretches: PlantedStretch[] = [];
  let start = 0;
  keys.forEach((key, index) => {
    const next = keys[index + 1];
    if (next === undefined) {
      return;
    }
    const until = start + next.seconds;
    if (runAt(key) >= 0 && runAt(key) === runAt(next)) {
      const before = stretches.at(-1);
      if (before?.until === start) {
        stretches[stretches.length - 1] = { ...before, until };
      } else {
        stretches.push({ spots: landmarks, from: start, until });
      }
    }
    start = until;
  });
  return stretches;
}

function samples(from: number, until: number): readonly number[] {
  const count = Math.ceil((until - from) * samplesPerSecond);
  return Array.from({ length: count + 1 }, (_, index) =>
    Math.min(from + index / samplesPerSecond, until - 1e-6),
  );
}

/** Where a landmark is, or the round of the upper back, which rolls on the mat. */
function placeOf(world: WorldPose, spot: string): Vector3 {
  if (!spot.startsWith('bladeRound')) {
    return world.landmark(spot);
  }
  const inwards = new Vector3(0, 0.008, bladeRadius).applyQuaternion(world.turn('spine01'));
  return world.landmark(spot.replace('bladeRound', 'shoulderBlade')).add(inwards);
}

function onTheLeft(spot: string): string {
  return spot.replace(/^working\.(.*)$/, '$1.L').replace(/^other\.(.*)$/, '$1.R');
}
