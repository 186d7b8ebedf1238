import { at } from '../geometry/at';
import { subtract, type Vector } from '../geometry/vector';
import type { Bone } from '../skeleton/skeleton';
import { looseByteShares, wholeByteShares } from './byte-shares';
import type { FigureMesh } from './figure-mesh';
import { regionId } from './region';

const componentType = { byte: 5120, unsignedByte: 5121, unsignedShort: 5123, float: 5126 } as const;
const target = { attributes: 34962, indices: 34963 } as const;

interface Column {
  readonly bytes: Buffer;
  readonly accessor: Readonly<Record<string, unknown>>;
  readonly stride?: number;
  readonly target?: number;
}

/** The figure as a binary glTF 2.0 file; the same mesh gives the same bytes. */
export function writeGlb(mesh: FigureMesh, bones: readonly Bone[]): Buffer {
  const columns = columnsOf(mesh, bones);
  let offset = 0;
  const bufferViews = columns.map(({ bytes, stride, target: use }) => {
    const view = {
      buffer: 0,
      byteOffset: offset,
      byteLength: bytes.length,
      ...(stride === undefined ? {} : { byteStride: stride }),
      ...(use === undefined ? {} : { target: use }),
    };
    offset += bytes.length;
    return view;
  });
  const json = {
    asset: { version: '2.0', generator: 'Backline', copyright: 'CC0 1.0' },
    // Normals of one byte a part are the only thing that needs it.
    extensionsUsed: ['KHR_mesh_quantization'],
    extensionsRequired: ['KHR_mesh_quantization'],
    scene: 0,
    scenes: [{ nodes: [0, 1] }],
    nodes: [{ name: 'figure', mesh: 0, skin: 0 }, ...boneNodes(bones)],
    skins: [
      { joints: bones.map((_, index) => index + 1), skeleton: 1, inverseBindMatrices: bindsAt },
    ],
    meshes: [{ name: 'figure', primitives: [{ attributes, indices: indicesAt, mode: 4 }] }],
    accessors: columns.map(({ accessor }, bufferView) => ({ bufferView, ...accessor })),
    bufferViews,
    buffers: [{ byteLength: offset }],
  };
  return packed(json, Buffer.concat(columns.map(({ bytes }) => bytes)));
}

/** Places of the columns in the list that `columnsOf` makes. */
const attributes = {
  POSITION: 0,
  NORMAL: 1,
  JOINTS_0: 2,
  WEIGHTS_0: 3,
  _REGION: 4,
  _MUSCLES: 5,
  _MUSCLE_SHARES: 6,
  _MUSCLES_1: 7,
  _MUSCLE_SHARES_1: 8,
} as const;
const indicesAt = 9;
const bindsAt = 10;

function columnsOf({ vertices, triangles }: FigureMesh, bones: readonly Bone[]): Column[] {
  const boneIds = new Map(bones.map(({ name }, index) => [name, index]));
  const joints = vertices.map(({ shares }) =>
    wholeByteShares(shares.map(([bone, share]) => [boneIds.get(bone) ?? 0, share])),
  );
  const muscles = vertices.map((vertex) => looseByteShares(vertex.muscles));
  return [
    positionColumn(vertices.map(({ position }) => position)),
    normalColumn(vertices.map(({ normal }) => normal)),
    bytesColumn(joints.map(({ ids }) => ids)),
    bytesColumn(
      joints.map(({ bytes }) => bytes),
      true,
    ),
    // Padded to four bytes, as the format asks of each vertex.
    regionColumn(vertices.map(({ region }) => regionId(region))),
    ...[0, 4].flatMap((first) => [
      bytesColumn(muscles.map(({ ids }) => ids.slice(first, first + 4))),
      bytesColumn(
        muscles.map(({ bytes }) => bytes.slice(first, first + 4)),
        true,
      ),
    ]),
    indexColumn(triangles.flat()),
    bindColumn(bones),
  ];
}

function positionColumn(positions: readonly Vector[]): Column {
  const numbers = Float32Array.from(positions.flat());
  const axis = (index: number) => positions.map((position) => Math.fround(at(position, index)));
  const extreme = (pick: (a: number, b: number) => number) =>
    [0, 1, 2].map((index) => axis(index).reduce((a, b) => pick(a, b)));
  return {
    bytes: Buffer.from(numbers.buffer),
    stride: 12,
    target: target.attributes,
    accessor: {
      componentType: componentType.float,
      count: positions.length,
      type: 'VEC3',
      min: extreme(Math.min),
      max: extreme(Math.max),
    },
  };
}

function normalColumn(normals: readonly Vector[]): Column {
  const bytes = Int8Array.from(
    normals.flatMap((normal) => [...normal.map((part) => Math.round(part * 127)), 0]),
  );
  return {
    bytes: Buffer.from(bytes.buffer),
    stride: 4,
    target: target.attributes,
    accessor: {
      componentType: componentType.byte,
      normalized: true,
      count: normals.length,
      type: 'VEC3',
    },
  };
}

function bytesColumn(rows: readonly (readonly number[])[], normalized = false): Column {
  return {
    bytes: Buffer.from(rows.flat()),
    stride: 4,
    target: target.attributes,
    accessor: {
      componentType: componentType.unsignedByte,
      normalized,
      count: rows.length,
      type: 'VEC4',
    },
  };
}

function regionColumn(ids: readonly number[]): Column {
  return {
    bytes: Buffer.from(ids.flatMap((id) => [id, 0, 0, 0])),
    stride: 4,
    target: target.attributes,
    accessor: { componentType: componentType.unsignedByte, count: ids.length, type: 'SCALAR' },
  };
}

function indexColumn(indices: readonly number[]): Column {
  const numbers = Buffer.alloc(Math.ceil((indices.length * 2) / 4) * 4);
  indices.forEach((index, place) => numbers.writeUInt16LE(index, place * 2));
  return {
    bytes: numbers,
    target: target.indices,
    accessor: {
      componentType: componentType.unsignedShort,
      count: indices.length,
      type: 'SCALAR',
    },
  };
}

/** Rest rotations are identity, so undoing a bone's rest is moving its head to the origin. */
function bindColumn(bones: readonly Bone[]): Column {
  const numbers = Float32Array.from(
    bones.flatMap(({ head: [x, y, z] }) => [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, -x, -y, -z, 1]),
  );
  return {
    bytes: Buffer.from(numbers.buffer),
    accessor: { componentType: componentType.float, count: bones.length, type: 'MAT4' },
  };
}

function boneNodes(bones: readonly Bone[]): unknown[] {
  return bones.map(({ name, parent, head }) => {
    const above = bones.find((bone) => bone.name === parent);
    const children = bones.flatMap((bone, index) => (bone.parent === name ? [index + 1] : []));
    return {
      name,
      translation: above === undefined ? head : subtract(head, above.head),
      ...(children.length === 0 ? {} : { children }),
    };
  });
}

function packed(json: unknown, body: Buffer): Buffer {
  const text = Buffer.from(JSON.stringify(json));
  const head = Buffer.concat([text, Buffer.alloc((4 - (text.length % 4)) % 4, ' ')]);
  const header = Buffer.alloc(20);
  header.write('glTF', 0);
  header.writeUInt32LE(2, 4);
  header.writeUInt32LE(12 + 8 + head.length + 8 + body.length, 8);
  header.writeUInt32LE(head.length, 12);
  header.write('JSON', 16);
  const chunk = Buffer.alloc(8);
  chunk.writeUInt32LE(body.length, 0);
  chunk.write('BIN\0', 4);
  return Buffer.concat([header, head, chunk, body]);
}
