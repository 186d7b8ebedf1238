import { PerspectiveCamera, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { levelOf } from '../../../src/exercises/level-of';
import { secondsPerRep } from '../../../src/exercises/tempo';
import { figureAt, setUpSecondsOf } from '../../../src/figure/pose/figure-pose-at';
import type { Shown } from '../../../src/figure/pose/figure-pose-at';
import { bonePlaces } from '../../../src/figure/scene/bone-places';
import { viewOf } from '../../../src/figure/scene/frame-points';
import { framingOf } from '../../../src/figure/scene/framing';
import { everyLevel } from '../../exercises/every-level';
import { shippedSkeleton } from './skeleton-file';

const skeleton = shippedSkeleton('female');
const margins = { left: 0.07, right: 0.07, top: 0.07, bottom: 0.05 };
const ends = ['head', 'finger3-3.L', 'finger3-3.R', 'toe1-1.L', 'toe1-1.R'] as const;

function framed(shown: Shown) {
  const level = levelOf(shown.exercise, shown.level);
  if (level === undefined) {
    throw new Error('no such level');
  }
  return {
    movement: level.movement,
    framing: framingOf({
      skeleton,
      movement: level.movement,
      mirrored: shown.way === 'right',
      setUpSeconds: setUpSecondsOf(skeleton, shown),
      momentAt: (seconds) => figureAt(skeleton, shown, seconds),
    }),
  };
}

describe('framingOf', () => {
  it.each(everyLevel.map(({ exercise, name }) => [exercise, name] as const))(
    'keeps head, hands and feet on the picture all through %s, %s',
    (exercise, level) => {
      const shown: Shown = { exercise, level, way: 'left' };
      const { framing, movement } = framed(shown);
      const { from, at } = viewOf(framing.points, framing.towards, {
        fieldOfView: 24,
        aspect: 1.3,
        margins,
      });
      const camera = new PerspectiveCamera(24, 1.3, 0.1, 50);
      camera.position.copy(from);
      camera.lookAt(at);
      camera.updateMatrixWorld();
      const length = secondsPerRep(movement) * 2;
      const farthest = Array.from({ length: 40 }, (_, step) => {
        const { pose } = figureAt(skeleton, shown, -2 + (step / 40) * (length + 2));
        const places = bonePlaces(skeleton, pose);
        return ends.map((bone) => {
          const { x, y } = places.tail(bone).project(camera);
          return Math.max(Math.abs(x), Math.abs(y));
        });
      }).flat();
      expect(Math.max(...farthest)).toBeLessThan(1);
    },
  );

  it('shows the other side as the mirror picture', () => {
    const left = framed({ exercise: 'single-leg-rdl', level: 'standard', way: 'left' }).framing;
    const right = framed({ exercise: 'single-leg-rdl', level: 'standard', way: 'right' }).framing;
    expect(
      right.towards.distanceTo(left.towards.clone().multiply(new Vector3(-1, 1, 1))),
    ).toBeLessThan(1e-9);
    expect(right.middle.x).toBeCloseTo(-left.middle.x, 2);
  });

  it('sees a body on its side from the chest', () => {
    const { framing } = framed({
      exercise: 'side-plank-knee-drive',
      level: 'standard',
      way: 'left',
    });
    const { pose } = figureAt(
      skeleton,
      { exercise: 'side-plank-knee-drive', level: 'standard', way: 'left' },
      1,
    );
    const places = bonePlaces(skeleton, pose);
    const headward = places.head('head').sub(places.head('root')).normalize();
    // 20 towards the feet and 30 from above: mostly along neither.
    expect(Math.abs(framing.towards.dot(headward))).toBeLessThan(0.5);
    expect(framing.towards.y).toBeCloseTo(0.5, 2);
  });
});
