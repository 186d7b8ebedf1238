import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { waysOf } from '../../../src/circuit/way-at';
import type { FigureRole } from '../../../src/figure/scene/figure-messages';
import { openFigure } from '../../../src/figure/scene/open-figure';
import { everyLevel } from '../../exercises/every-level';
import { graphicsNames, useGraphics } from './fake-graphics';
import { ServiceStage } from './service-stage';

const files = {
  bodies: { female: 'female.glb', male: 'male.glb' },
  skeletons: 'skeleton.json',
  hands: 'hand-poses.json',
};

/** Every level on every side it has, by both bodies: more than a hundred changes. */
const everyRole: readonly FigureRole[] = everyLevel.flatMap(({ exercise, name, level }) =>
  waysOf(level.laterality).flatMap((way) =>
    [0, 1].map((turn) => ({ shown: { exercise, level: name, way }, turn })),
  ),
);
const [first] = everyRole;

const nameOf = ({ shown }: Pick<FigureRole, 'shown'>) => Object.values(shown).join(' ');

/** Frames in which a picture is drawn, stands still, and is drawn again as finely as can be. */
const framesEach = 7;

function showEveryRole(stage: ServiceStage): void {
  for (const role of everyRole) {
    stage.wish({ role, moment: { seconds: 1.5, angles: 1 }, reps: undefined, workShown: 1 });
    stage.passFrames(framesEach);
  }
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the figure', () => {
  it('holds no more after a hundred changes than before them', { timeout: 120_000 }, async () => {
    const graphics = useGraphics(graphicsNames.software);
    vi.stubGlobal('fetch', (file: string) =>
      Promise.resolve(new Response(readFileSync(`resources/figure/${file}`))),
    );
    const stage = new ServiceStage(openFigure);
    const canvas = new OffscreenCanvas(2, 2);
    expect(everyRole.length).toBeGreaterThan(100);
    stage.service.receive({ kind: 'open', canvas, files, first: first ?? expect.fail() });
    await vi.waitFor(() => {
      expect(stage.kinds).toEqual(['opened']);
    }, 10_000);
    const size = { width: 1200, height: 800, density: 1, covered: 0.1 };
    stage.service.receive({ kind: 'resize', size });
    showEveryRole(stage);
    const { held } = graphics;
    expect(Object.keys(held)).toEqual(expect.arrayContaining(['Buffer', 'Program', 'Texture']));
    const before = stage.drawn.length;
    showEveryRole(stage);
    expect(graphics.held).toEqual(held);
    const drawn = stage.drawn.slice(before);
    expect(new Set(drawn.map(nameOf))).toEqual(new Set(everyRole.map(nameOf)));
    expect(drawn.some(({ isSharp }) => isSharp)).toBe(true);
  });
});
