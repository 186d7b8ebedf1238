import { readFile } from 'node:fs/promises';
import { at } from '../geometry/at';
import type { Vector } from '../geometry/vector';
import type { SourceFiles } from './fetch-source';

/** How much of a vertex follows a bone of the source. */
export type BoneShare = readonly [bone: string, share: number];

export type Quad = readonly [number, number, number, number];

/** MakeHuman's mesh as it comes: positions in decimetres, faces by group, four bones a vertex. */
export interface BaseMesh {
  readonly positions: readonly Vector[];
  readonly quads: ReadonlyMap<string, readonly Quad[]>;
  readonly shares: readonly (readonly BoneShare[])[];
  /** The vertices whose middle is a joint, under `<bone>____head` and `<bone>____tail`. */
  readonly joints: Readonly<Record<string, readonly number[]>>;
  readonly parents: ReadonlyMap<string, string | null>;
}

interface ModelFile {
  readonly vertices: readonly number[];
  readonly faces: readonly number[];
  readonly materials: readonly { readonly DbgName: string }[];
  readonly bones: readonly { readonly name: string }[];
  readonly skinIndices: readonly number[];
  readonly skinWeights: readonly number[];
  readonly metadata: { readonly joint_pos_idxs: Readonly<Record<string, readonly number[]>> };
}

interface RigFile {
  readonly bones: Readonly<Record<string, { readonly parent: string | null }>>;
}

/** Numbers a face: a type of 11 (quad, material, texture corners), 4 corners, material, 4 corners. */
const faceStride = 10;
const influences = 4;

export async function readBaseMesh(files: SourceFiles): Promise<BaseMesh> {
  const model = await readJson<ModelFile>(files.model);
  const rig = await readJson<RigFile>(files.rig);
  return {
    positions: vectorsOf(model.vertices),
    quads: quadsOf(model),
    shares: sharesOf(model),
    joints: model.metadata.joint_pos_idxs,
    parents: new Map(Object.entries(rig.bones).map(([name, bone]) => [name, bone.parent])),
  };
}

/** The package is pinned by its hash, so its shape is known and not checked again. */
async function readJson<Shape>(file: string): Promise<Shape> {
  const shape: Shape = JSON.parse(await readFile(file, 'utf8'));
  return shape;
}

function vectorsOf(numbers: readonly number[]): Vector[] {
  return Array.from({ length: numbers.length / 3 }, (_, index) => [
    at(numbers, index * 3),
    at(numbers, index * 3 + 1),
    at(numbers, index * 3 + 2),
  ]);
}

function quadsOf({ faces, materials }: ModelFile): Map<string, Quad[]> {
  const groups = new Map<string, Quad[]>();
  for (let start = 0; start < faces.length; start += faceStride) {
    const name = at(materials, at(faces, start + 5)).DbgName;
    const quad: Quad = [
      at(faces, start + 1),
      at(faces, start + 2),
      at(faces, start + 3),
      at(faces, start + 4),
    ];
    const group = groups.get(name) ?? [];
    group.push(quad);
    groups.set(name, group);
  }
  return groups;
}

function sharesOf({ bones, skinIndices, skinWeights, vertices }: ModelFile): BoneShare[][] {
  return Array.from({ length: vertices.length / 3 }, (_, vertex) =>
    Array.from({ length: influences }, (_unused, slot): BoneShare => {
      const index = vertex * influences + slot;
      const entry = at(bones, at(skinIndices, index)).name;
      return [entry.replace(/____head$/, ''), at(skinWeights, index)];
    }).filter(([, share]) => share > 0),
  );
}
