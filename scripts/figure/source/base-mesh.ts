import { readFile } from 'node:fs/promises';
import { z } from 'zod';
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

const modelFile = z.object({
  vertices: z.array(z.number()),
  faces: z.array(z.int()),
  materials: z.array(z.object({ DbgName: z.string() })),
  bones: z.array(z.object({ name: z.string() })),
  skinIndices: z.array(z.int()),
  skinWeights: z.array(z.number()),
  metadata: z.object({ joint_pos_idxs: z.record(z.string(), z.array(z.int())) }),
});

type ModelFile = z.infer<typeof modelFile>;

const rigFile = z.object({
  bones: z.record(z.string(), z.object({ parent: z.string().nullable() })),
});

/** Numbers a face: a type of 11 (quad, material, texture corners), 4 corners, material, 4 corners. */
const faceStride = 10;
const influences = 4;

export async function readBaseMesh(files: SourceFiles): Promise<BaseMesh> {
  const model = modelFile.parse(JSON.parse(await readFile(files.model, 'utf8')));
  const rig = rigFile.parse(JSON.parse(await readFile(files.rig, 'utf8')));
  return {
    positions: vectorsOf(model.vertices),
    quads: quadsOf(model),
    shares: sharesOf(model),
    joints: model.metadata.joint_pos_idxs,
    parents: new Map(Object.entries(rig.bones).map(([name, bone]) => [name, bone.parent])),
  };
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
