import { Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import type { FigureWay } from '../../../src/figure/pose/figure-pose-at';
import { figureLook } from '../../../src/figure/scene/figure-look';
import { figureShow } from '../../../src/figure/scene/figure-show';
import type { FigureShow } from '../../../src/figure/scene/figure-show';
import { PictureCamera } from '../../../src/figure/scene/picture-camera';
import { bareCast } from './bare-cast';

const cast = bareCast();

function sidePlank(way: FigureWay): FigureShow {
  const show = figureShow(
    cast,
    { exercise: 'side-plank-knee-drive', level: 'standard', way },
    figureLook(0),
  );
  if (show === undefined) {
    throw new Error('there is no show');
  }
  return show;
}

describe('PictureCamera', () => {
  it('starts towards another side from where it is and from where it looks', () => {
    const camera = new PictureCamera();
    camera.shape(16 / 9, 0.2);
    camera.follow(sidePlank('left'));
    camera.advance(0);
    const place = camera.main.position.clone();
    const way = camera.main.getWorldDirection(new Vector3());
    camera.follow(sidePlank('right'));
    camera.advance(1_000);
    expect(camera.isStill).toBe(false);
    expect(camera.main.position.distanceTo(place)).toBeLessThan(1e-6);
    expect(camera.main.getWorldDirection(new Vector3()).angleTo(way)).toBeLessThan(1e-6);
    camera.advance(2_000);
    expect(camera.isStill).toBe(true);
    expect(camera.main.position.distanceTo(place)).toBeGreaterThan(0.1);
  });
});
