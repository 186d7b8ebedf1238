import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  Bone,
  SkinnedMesh,
  type BufferAttribute,
  type Object3D,
  type InterleavedBufferAttribute,
} from 'three';
import { GLTFLoader } from 'three/examples/jsm/loaders/GLTFLoader.js';
import { repositoryFolder } from '../../../scripts/setup/folders.mjs';

/** The bodies' folder. */
export const figureFolder = join(repositoryFolder, 'resources', 'figure');

export interface ReadBody {
  readonly bytes: number;
  readonly mesh: SkinnedMesh;
  readonly boneNames: readonly string[];
}

/** Reads a body as the scene will: with three's own loader. */
export async function readBody(name: string): Promise<ReadBody> {
  const file = readFileSync(join(figureFolder, `${name}.glb`));
  const buffer = file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength);
  const gltf = await new GLTFLoader().parseAsync(buffer, '');
  const meshes: SkinnedMesh[] = [];
  gltf.scene.traverse((object) => {
    if (isSkinned(object)) {
      meshes.push(object);
    }
  });
  const [mesh] = meshes;
  if (mesh === undefined || meshes.length > 1) {
    throw new Error(`${name}.glb has ${meshes.length} skinned meshes`);
  }
  const bones = mesh.skeleton.bones.filter((bone) => bone instanceof Bone);
  return { bytes: file.length, mesh, boneNames: bones.map(boneName) };
}

function isSkinned(object: Object3D): object is SkinnedMesh {
  return object instanceof SkinnedMesh;
}

/** The loader takes dots out of names and keeps the whole name beside. */
function boneName(bone: Bone): string {
  const data: { readonly name?: unknown } = bone.userData;
  return typeof data.name === 'string' ? data.name : bone.name;
}

/** All parts of an attribute, a row for each vertex. */
export function rowsOf(mesh: SkinnedMesh, attribute: string): number[][] {
  const found: BufferAttribute | InterleavedBufferAttribute = mesh.geometry.getAttribute(attribute);
  return Array.from({ length: found.count }, (_, vertex) =>
    Array.from({ length: found.itemSize }, (_unused, part) => found.getComponent(vertex, part)),
  );
}

/** The corners of each triangle. */
export function trianglesOf(mesh: SkinnedMesh): [number, number, number][] {
  const { index } = mesh.geometry;
  if (index === null) {
    throw new Error('The mesh has no indices');
  }
  return Array.from({ length: index.count / 3 }, (_, triangle) => [
    index.getX(triangle * 3),
    index.getX(triangle * 3 + 1),
    index.getX(triangle * 3 + 2),
  ]);
}
