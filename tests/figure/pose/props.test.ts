import { Quaternion, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { secondsPerRep } from '../../../src/exercises/tempo';
import { figureAt, setUpSecondsOf } from '../../../src/figure/pose/figure-pose-at';
import type { FigureWay } from '../../../src/figure/pose/figure-pose-at';
import { chairSize, cushionSize, towelSize } from '../../../src/figure/pose/prop-sizes';
import type { FigureProp } from '../../../src/figure/pose/props';
import { everyLevel } from '../../exercises/every-level';
import type { NamedLevel } from '../../exercises/every-level';
import { bodies, bodyNames } from './bodies';
import { worldPose } from './world-pose';
import type { WorldPose } from './world-pose';

/** Metres that a part may be in a thing, or off what it rests on (issue 3). */
const centimetre = 0.01;
const samplesPerSecond = 6;
const mat = 0.012;
/** Curled fingers are the mesh's rest; the hand poses of the figure open them. */
const fingers = /^(fingertips|thumbTip)\./;

describe.each(bodyNames)('things with the %s body', (body) => {
  const skeleton = bodies[body];
  const marks = Object.keys(skeleton.landmarks).filter((mark) => !fingers.test(mark));

  const momentsOf = ({ exercise, name, level }: NamedLevel, way: FigureWay) => {
    const before = setUpSecondsOf(skeleton, { exercise, level: name });
    const count = Math.ceil((before + 2 * secondsPerRep(level.movement)) * samplesPerSecond);
    return Array.from({ length: count }, (_, sample) => {
      const seconds = sample / samplesPerSecond - before;
      const { pose, props } = figureAt(skeleton, { exercise, level: name, way }, seconds);
      return { seconds, props, world: worldPose(skeleton, pose) };
    });
  };

  it.each(everyLevel)('are not entered in $exercise, $name', (named) => {
    const entered = momentsOf(named, 'left').flatMap(({ seconds, props, world }) =>
      props.flatMap((prop) =>
        marks
          .map((mark) => ({ mark, depth: depthIn(prop, world.landmark(mark)) }))
          .filter(({ depth }) => depth > centimetre)
          .map(
            ({ mark, depth }) =>
              `${mark} in ${prop.kind} at ${seconds.toFixed(1)} by ${(depth * 100).toFixed(1)}`,
          ),
      ),
    );
    expect(entered).toEqual([]);
  });

  const resting = [
    ['weighted-superman', 'standard', 'towel', 'forehead', 14.5],
    ['weighted-superman', 'harder', 'towel', 'forehead', 14.5],
    ['childs-pose', 'standard', 'cushion', 'forehead', 3],
    ['hip-flexor-rock', 'standard', 'cushion', 'kneeCap.L', 2],
    ['hip-flexor-rock', 'standard', 'cushion', 'kneeCap.L', 5],
    ['hip-flexor-stretch', 'standard', 'cushion', 'kneeCap.L', 3],
  ] as const;

  it.each(resting)(
    'bear the body in %s, %s: a %s the %s',
    (exercise, level, kind, mark, seconds) => {
      const { pose, props } = figureAt(skeleton, { exercise, level, way: 'left' }, seconds);
      const thing = props.find((prop) => prop.kind === kind);
      expect(thing).toBeDefined();
      const [x, , z] = thing?.position ?? [NaN, NaN, NaN];
      const place = worldPose(skeleton, pose).landmark(mark);
      const top = mat + (kind === 'towel' ? towelSize.high : cushionSize.high);
      expect(Math.abs(place.y - top)).toBeLessThan(centimetre);
      expect(Math.hypot(place.x - x, place.z - z)).toBeLessThan(0.06);
    },
  );

  it('lie where they lie all through the movement', () => {
    for (const named of everyLevel) {
      const lying = momentsOf(named, 'left').map(({ props }) =>
        props.filter(({ kind }) => kind === 'towel' || kind === 'cushion' || kind === 'chair'),
      );
      expect(lying.every((props) => props.length === (lying[0]?.length ?? 0))).toBe(true);
      for (const [index, thing] of (lying[0] ?? []).entries()) {
        // The other side of an alternating movement is its mirror.
        const places = lying.map((props) => new Vector3(...(props[index]?.position ?? [])));
        const first = new Vector3(...thing.position);
        expect(Math.max(...places.map((place) => place.distanceTo(first)))).toBeLessThan(0.03);
      }
    }
  });

  it.each(['standard', 'harder'] as const)(
    'carry both forearms on the ball in the stirring, %s',
    (name) => {
      const named = everyLevel.find(
        (level) => level.exercise === 'stir-the-pot' && level.name === name,
      );
      const moments = named === undefined ? [] : momentsOf(named, 'left');
      expect(moments.length).toBeGreaterThan(0);
      for (const { props, world } of moments) {
        const ball = props.find(({ kind }) => kind === 'swiss-ball');
        for (const side of ['L', 'R']) {
          const gap = depthIn(ball, world.landmark(`outerForearm.${side}`));
          expect(Math.abs(gap)).toBeLessThan(centimetre);
        }
      }
    },
  );

  it('are of the size that charts give for the height', () => {
    // 55 cm up to 165 cm tall, 65 cm up to 188: as the advice on the wall says.
    const { props } = figureAt(
      skeleton,
      { exercise: 'stir-the-pot', level: 'standard', way: 'clockwise' },
      1,
    );
    const ball = props.find(({ kind }) => kind === 'swiss-ball');
    expect(skeleton.height).toBeGreaterThan(1.65);
    expect(skeleton.height).toBeLessThan(1.88);
    expect(ball?.radius).toBe(0.65 / 2);
  });

  it('are within reach of the free hand in the deadlift', () => {
    const { pose, props } = figureAt(
      skeleton,
      { exercise: 'single-leg-rdl', level: 'standard', way: 'left' },
      3,
    );
    const chair = props.find(({ kind }) => kind === 'chair');
    const world = worldPose(skeleton, pose);
    const [x = 0, , z = 0] = chair?.position ?? [];
    const back = new Vector3(x, chairSize.back, z - chairSize.deep / 2);
    expect(back.distanceTo(world.head('upperarm01.L'))).toBeLessThan(armLength(world));
  });
});

function armLength(world: WorldPose): number {
  const between = (from: string, to: string) => world.head(from).distanceTo(world.head(to));
  return (
    between('upperarm01.L', 'lowerarm01.L') +
    between('lowerarm01.L', 'wrist.L') +
    world.head('wrist.L').distanceTo(world.landmark('palm.L'))
  );
}

/** How far a place is inside a thing, metres; below 0 outside. The mat is the ground of other tests. */
function depthIn(prop: FigureProp | undefined, place: Vector3): number {
  if (prop === undefined) {
    return NaN;
  }
  const own = place
    .clone()
    .sub(new Vector3(...prop.position))
    .applyQuaternion(new Quaternion(...prop.rotation).invert());
  switch (prop.kind) {
    case 'swiss-ball':
    case 'medicine-ball':
      return (prop.radius ?? 0) - own.length();
    case 'towel':
      return depthInBox(own, { ...towelSize, from: 0 });
    case 'cushion':
      return depthInBox(own, { ...cushionSize, from: 0 });
    case 'chair':
      return Math.max(
        depthInBox(own, { wide: 0.42, long: 0.42, from: 0, high: chairSize.seat }),
        depthInBox(own.add(new Vector3(0, 0, chairSize.deep / 2)), {
          wide: 0.42,
          long: 0.08,
          from: 0,
          high: chairSize.back,
        }),
      );
    case 'wall':
      // With the left leg swinging the right hand is on it: the body is at more of X.
      return -own.x;
    case 'dumbbell':
    case 'ankle-weight':
    case 'mat':
      return -1;
  }
}

interface Box {
  readonly wide: number;
  readonly long: number;
  readonly from: number;
  readonly high: number;
}

/** How far inside a box about the middle of X and Z; the least way out. */
function depthInBox({ x, y, z }: Vector3, { wide, long, from, high }: Box): number {
  const edge = Math.min(wide / 2 - Math.abs(x), long / 2 - Math.abs(z));
  return Math.min(edge, high - y, y - from + 1);
}
