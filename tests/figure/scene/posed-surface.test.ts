import {
  Bone,
  BufferAttribute,
  Matrix4,
  MeshBasicMaterial,
  PlaneGeometry,
  Skeleton,
  SkinnedMesh,
} from 'three';
import { describe, expect, it } from 'vitest';
import { layers } from '../../../src/figure/scene/layers';
import { posedSurface } from '../../../src/figure/scene/posed-surface';

const cells = 20;

/** A sheet, 10 cm wide, that hangs on one bone. */
function sheet() {
  const geometry = new PlaneGeometry(0.1, 0.1, cells, cells);
  const { count } = geometry.getAttribute('position');
  const ofEach = (numbers: readonly number[]) =>
    new BufferAttribute(
      Float32Array.from(
        { length: count * numbers.length },
        (_, i) => numbers[i % numbers.length] ?? 0,
      ),
      numbers.length,
    );
  geometry.setAttribute('skinIndex', ofEach([0, 0, 0, 0]));
  geometry.setAttribute('skinWeight', ofEach([1, 0, 0, 0]));
  geometry.setAttribute('_region', ofEach([0]));
  const bone = new Bone();
  const mesh = new SkinnedMesh(geometry, new MeshBasicMaterial());
  mesh.bind(new Skeleton([bone], [new Matrix4()]));
  return { bone, geometry, surface: posedSurface(mesh, new MeshBasicMaterial()) };
}

const trianglesIn = (mesh: ReturnType<typeof sheet>['surface']['meshes'][number]) =>
  (mesh.geometry.getIndex()?.count ?? 0) / 3;

describe('posedSurface', () => {
  it('is there once for each picture, the coarser the less can be seen of it', () => {
    const { surface, geometry } = sheet();
    const masks = surface.meshes.map((mesh) => mesh.layers.mask);
    expect(masks).toEqual(
      [layers.picture, layers.moving, layers.inset, layers.shadow].map((layer) => 1 << layer),
    );
    const [fine = 0, moving = 0, inset = 0, shadow = 0] = surface.meshes.map(trianglesIn);
    expect(fine).toBe((geometry.getIndex()?.count ?? 0) / 3);
    expect(moving).toBeLessThan(fine);
    expect(inset).toBeLessThan(moving);
    expect(shadow).toBeLessThan(inset);
    expect(shadow).toBeGreaterThan(0);
  });

  it('follows its bone in all pictures by moving its vertices once', () => {
    const { surface, bone, geometry } = sheet();
    bone.position.set(0, 3, 0);
    bone.updateMatrixWorld();
    surface.follow();
    const places = new Set(surface.meshes.map((mesh) => mesh.geometry.getAttribute('position')));
    expect(places.size).toBe(1);
    const [place] = places;
    expect(place?.getY(0)).toBeCloseTo(geometry.getAttribute('position').getY(0) + 3, 5);
  });

  it('is handed over anew when it was moved, and only then', () => {
    const { surface } = sheet();
    const place = surface.meshes[0]?.geometry.getAttribute('position');
    const version = () => (place instanceof BufferAttribute ? place.version : NaN);
    const before = version();
    surface.follow();
    expect(version()).toBe(before + 1);
  });

  it('is drawn wherever a pose has put it', () => {
    const { surface } = sheet();
    expect(surface.meshes.map((mesh) => mesh.frustumCulled)).toEqual([false, false, false, false]);
  });

  it('gives all of it back', () => {
    const { surface } = sheet();
    let given = 0;
    for (const mesh of surface.meshes) {
      mesh.geometry.addEventListener('dispose', () => {
        given += 1;
      });
    }
    surface.dispose();
    expect(given).toBe(4);
  });
});
