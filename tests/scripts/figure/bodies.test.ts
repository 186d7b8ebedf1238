import { Triangle, Vector3, type SkinnedMesh } from 'three';
import { beforeAll, describe, expect, it } from 'vitest';
import { keptBones } from '../../../scripts/figure/skeleton/kept-bones';
import { muscleIds } from '../../../src/exercises/muscle';
import { bodyRegions } from '../../../src/figure/scene/figure-look';
import { readBody, rowsOf, trianglesOf, type ReadBody } from './read-glb';
import { skeletons } from './skeleton-json';

const heights = { female: 1.66, male: 1.75 };

describe.each(['female', 'male'] as const)('%s.glb', (name) => {
  let body: ReadBody;
  let skeleton: (typeof skeletons)[string];

  beforeAll(async () => {
    body = await readBody(name);
    const found = skeletons[name];
    if (found === undefined) {
      throw new Error(`skeleton.json has no ${name}`);
    }
    skeleton = found;
  });

  it('is no larger than 2.5 MB', () => {
    expect(body.bytes).toBeLessThanOrEqual(2_500_000);
  });

  it('has the kept bones, in the order of skeleton.json', () => {
    const kept = keptBones.map((bone) => bone.name);
    expect(body.boneNames).toEqual(kept);
    expect(skeleton.bones.map((bone) => bone.name)).toEqual(kept);
    expect(kept).toHaveLength(60);
  });

  it('rests with every bone where skeleton.json has it, unturned', () => {
    body.mesh.parent?.updateMatrixWorld(true);
    body.mesh.skeleton.bones.forEach((bone, index) => {
      const head = bone.getWorldPosition(new Vector3());
      expect(head.distanceTo(new Vector3(...(skeleton.bones[index]?.head ?? [])))).toBeLessThan(
        2e-4,
      );
      expect(bone.quaternion.toArray()).toEqual([0, 0, 0, 1]);
    });
  });

  it('hangs every vertex on bones that exist, with weights that add up to one', () => {
    const weights = rowsOf(body.mesh, 'skinWeight');
    const bones = rowsOf(body.mesh, 'skinIndex');
    const sums = weights.map((row) => row.reduce((a, b) => a + b, 0));
    expect(Math.min(...sums)).toBeCloseTo(1, 5);
    expect(Math.max(...sums)).toBeCloseTo(1, 5);
    expect(Math.max(...bones.flat())).toBeLessThan(body.boneNames.length);
  });

  it('has normals one long', () => {
    const lengths = rowsOf(body.mesh, 'normal').map((row) => Math.hypot(...row));
    expect(Math.min(...lengths)).toBeGreaterThan(0.97);
    expect(Math.max(...lengths)).toBeLessThan(1.03);
  });

  it('stands on the floor and is as tall as it says', () => {
    const regions = rowsOf(body.mesh, '_region').flat();
    const positions = rowsOf(body.mesh, 'position');
    const up = positions.map((row) => row[1] ?? NaN);
    const skin = up.filter((_, vertex) => regions[vertex] === bodyRegions.indexOf('skin'));
    expect(Math.min(...up)).toBeCloseTo(0, 3);
    // The skin ends where the hair begins to hide it.
    expect(Math.max(...skin)).toBeLessThanOrEqual(skeleton.height + 1e-3);
    expect(Math.max(...skin)).toBeGreaterThan(skeleton.height - 0.05);
    expect(Math.max(...up)).toBeGreaterThan(skeleton.height);
    expect(Math.abs(skeleton.height - heights[name])).toBeLessThanOrEqual(0.02);
  });

  it('gives every vertex a region and leaves no region out', () => {
    const regions = rowsOf(body.mesh, '_region').flat();
    expect([...new Set(regions)].sort((a, b) => a - b)).toEqual(bodyRegions.map((_, id) => id));
  });

  it('has every triangle in one region, but for hair running out into skin', () => {
    const regions = rowsOf(body.mesh, '_region').flat();
    const mixes = trianglesOf(body.mesh)
      .map((corners) => [...new Set(corners.map((corner) => bodyRegions[regions[corner] ?? -1]))])
      .filter((names) => names.length > 1)
      .map((names) => names.sort().join(' and '));
    expect([...new Set(mixes)]).toEqual(['hair and skin']);
  });

  it('is as wide on the left as on the right', () => {
    const across = rowsOf(body.mesh, 'position').map((row) => row[0] ?? NaN);
    expect(Math.max(...across)).toBeCloseTo(-Math.min(...across), 3);
  });

  it.each(muscleIds)('shows %s strongly, on both sides', (muscle) => {
    const places = muscleVertices(body.mesh, muscleIds.indexOf(muscle), 0.6);
    const left = places.filter(([x]) => x > 0).length;
    const right = places.filter(([x]) => x < 0).length;
    expect(left).toBeGreaterThan(4);
    expect(right / left).toBeGreaterThan(0.7);
    expect(right / left).toBeLessThan(1.4);
  });

  it('shows the muscles of the back behind those of the front', () => {
    const depth = (muscle: (typeof muscleIds)[number]) => {
      const places = muscleVertices(body.mesh, muscleIds.indexOf(muscle), 0.5);
      return places.reduce((sum, [, , z]) => sum + z, 0) / places.length;
    };
    expect(depth('quadriceps')).toBeGreaterThan(depth('hamstrings') + 0.08);
    expect(depth('shins')).toBeGreaterThan(depth('calves') + 0.05);
    expect(depth('rectus-abdominis')).toBeGreaterThan(depth('erector-spinae') + 0.12);
    expect(depth('hip-flexors')).toBeGreaterThan(depth('gluteus-maximus') + 0.12);
    expect(depth('pectorals')).toBeGreaterThan(depth('trapezius') + 0.12);
  });

  it('has every landmark within 5 mm of its surface', () => {
    const triangles = worldTriangles(body.mesh);
    const heads = new Map(skeleton.bones.map((bone) => [bone.name, bone.head]));
    for (const [landmark, { bone, offset }] of Object.entries(skeleton.landmarks)) {
      const place = new Vector3(...(heads.get(bone) ?? [])).add(new Vector3(...offset));
      const away = Math.min(...triangles.map((triangle) => distanceTo(triangle, place)));
      expect(away, landmark).toBeLessThanOrEqual(0.005);
    }
  });

  it('has a mirrored landmark on the right for each on the left', () => {
    for (const [landmark, { offset }] of Object.entries(skeleton.landmarks)) {
      if (landmark.endsWith('.L')) {
        const other = skeleton.landmarks[landmark.replace(/L$/, 'R')]?.offset ?? [NaN, NaN, NaN];
        expect(
          Math.hypot(offset[0] + other[0], offset[1] - other[1], offset[2] - other[2]),
        ).toBeLessThan(0.006);
      }
    }
  });

  it('has its soles on the floor', () => {
    const heads = new Map(skeleton.bones.map((bone) => [bone.name, bone.head]));
    for (const name of ['sole.L', 'heel.L', 'ball.L', 'sole.R', 'heel.R', 'ball.R']) {
      const landmark = skeleton.landmarks[name];
      const height = (heads.get(landmark?.bone ?? '')?.[1] ?? NaN) + (landmark?.offset[1] ?? NaN);
      expect(Math.abs(height), name).toBeLessThan(0.012);
    }
  });
});

/** Where a muscle shows at least so strongly, at rest. */
function muscleVertices(
  mesh: SkinnedMesh,
  muscle: number,
  least: number,
): [number, number, number][] {
  const ids = rowsOf(mesh, '_muscles');
  const shares = rowsOf(mesh, '_muscle_shares');
  return rowsOf(mesh, 'position').flatMap(
    ([x = 0, y = 0, z = 0], vertex): [number, number, number][] =>
      ids[vertex]?.some((id, slot) => id === muscle && (shares[vertex]?.[slot] ?? 0) >= least) ===
      true
        ? [[x, y, z]]
        : [],
  );
}

function worldTriangles(mesh: SkinnedMesh): Triangle[] {
  const points = rowsOf(mesh, 'position').map(([x, y, z]) => new Vector3(x, y, z));
  return trianglesOf(mesh).map(
    ([a, b, c]) =>
      new Triangle(
        points[a] ?? new Vector3(),
        points[b] ?? new Vector3(),
        points[c] ?? new Vector3(),
      ),
  );
}

function distanceTo(triangle: Triangle, place: Vector3): number {
  // Far ones are not worth the exact sum: no triangle is 20 cm long.
  return triangle.a.distanceTo(place) > 0.2
    ? Infinity
    : triangle.closestPointToPoint(place, new Vector3()).distanceTo(place);
}
