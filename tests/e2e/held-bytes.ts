import type { CDPSession } from 'playwright';
import * as z from 'zod';

/** The part of V8's heap snapshot that is read: nodes are rows of numbers, one after the other. */
const snapshotShape = z.object({
  snapshot: z.object({
    meta: z.object({ node_fields: z.array(z.string()), node_types: z.array(z.unknown()) }),
  }),
  nodes: z.array(z.number()),
});

/** What a program holds itself; compiled code is left out, of which every step of a test leaves some. */
const ownKinds = [
  'object',
  'closure',
  'array',
  'string',
  'concatenated string',
  'regexp',
  'bigint',
];

/** The bytes of all JavaScript values that a page holds, once the rest was thrown away. */
export async function heldBytes(tools: CDPSession): Promise<number> {
  const chunks: string[] = [];
  const keep = ({ chunk }: { readonly chunk: string }) => {
    chunks.push(chunk);
  };
  tools.on('HeapProfiler.addHeapSnapshotChunk', keep);
  await tools.send('HeapProfiler.takeHeapSnapshot');
  tools.off('HeapProfiler.addHeapSnapshotChunk', keep);
  const { snapshot, nodes } = snapshotShape.parse(JSON.parse(chunks.join('')));
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const kinds = z.array(z.string()).parse(types[0]);
  const size = fields.indexOf('self_size');
  const kind = fields.indexOf('type');
  let bytes = 0;
  for (let row = 0; row < nodes.length; row += fields.length) {
    const isOwn = ownKinds.includes(kinds[nodes[row + kind] ?? -1] ?? '');
    bytes += isOwn ? (nodes[row + size] ?? 0) : 0;
  }
  return bytes;
}
