import { BufferAttribute, BufferGeometry, DynamicDrawUsage, Mesh } from 'three';
import type { Material, SkinnedMesh } from 'three';
import { coarseIndex } from './coarse-index';
import { layers } from './layers';
import { moveVertices } from './moved-vertices';
import type { CarriedVertices, Vertices } from './moved-vertices';

/** The surface of a body that follows its bones. */
export interface PosedSurface {
  /** The same surface, as fine as each of the pictures needs it that it is in. */
  readonly meshes: readonly Mesh[];
  /** To be called when the bones are in their places. */
  readonly follow: () => void;
  readonly dispose: () => void;
}

/**
 * Cells of the coarser surfaces, metres: about a pixel and a half of a picture of 1080 lines, about
 * as much of the small second view, and what a shadow's blur leaves.
 */
const movingCell = 0.006;
const insetCell = 0.014;
const shadowCell = 0.035;

/**
 * Makes a surface whose vertices are moved here rather than by the graphics processor: it is drawn
 * three times a picture and has to be moved only once. Where there is no graphics processor,
 * moving it there would take as long as all the rest of the picture.
 */
export function posedSurface(
  { geometry, skeleton }: SkinnedMesh,
  material: Material,
): PosedSurface {
  const rest = carriedVertices(geometry);
  const moved: Vertices = { positions: rest.positions.slice(), normals: rest.normals.slice() };
  const position = new BufferAttribute(moved.positions, 3).setUsage(DynamicDrawUsage);
  const normal = new BufferAttribute(moved.normals, 3).setUsage(DynamicDrawUsage);
  const index = geometry.getIndex()?.array ?? [];
  const fine = { positions: rest.positions, index, groups: numbersOf(geometry, '_region') };
  const meshes = [
    { layer: layers.picture, triangles: Uint32Array.from(index) },
    { layer: layers.moving, triangles: coarseIndex(fine, movingCell) },
    { layer: layers.inset, triangles: coarseIndex(fine, insetCell) },
    { layer: layers.shadow, triangles: coarseIndex(fine, shadowCell) },
  ].map(({ layer, triangles }) => {
    const shape = new BufferGeometry();
    shape.setIndex(new BufferAttribute(triangles, 1));
    shape.attributes = { ...geometry.attributes, position, normal };
    const mesh = new Mesh(shape, material);
    mesh.layers.set(layer);
    // Its bounds at rest say nothing about where a pose has put it.
    mesh.frustumCulled = false;
    return mesh;
  });
  return {
    meshes,
    follow: () => {
      skeleton.update();
      moveVertices(rest, skeleton.boneMatrices ?? new Float32Array(), moved);
      position.needsUpdate = true;
      normal.needsUpdate = true;
    },
    dispose: () => {
      for (const mesh of meshes) {
        mesh.geometry.dispose();
      }
    },
  };
}

function carriedVertices(geometry: BufferGeometry): CarriedVertices {
  return {
    positions: numbersOf(geometry, 'position'),
    normals: numbersOf(geometry, 'normal'),
    bones: numbersOf(geometry, 'skinIndex'),
    boneShares: numbersOf(geometry, 'skinWeight'),
  };
}

/** The numbers of an attribute, one vertex after the other, however the file packs them. */
function numbersOf(geometry: BufferGeometry, name: string): Float32Array {
  const attribute = geometry.getAttribute(name);
  const { itemSize, count } = attribute;
  return Float32Array.from({ length: count * itemSize }, (_, index) =>
    attribute.getComponent(Math.floor(index / itemSize), index % itemSize),
  );
}
