import { crc32 } from './crc32';

/** One part of a PNG file. */
export interface Chunk {
  readonly type: string;
  readonly data: Buffer;
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** The chunks of a PNG file (PNG specification, section 5.3). */
export function readChunks(file: Buffer): readonly Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = signature.length; at < file.length;) {
    const length = file.readUInt32BE(at);
    const start = at + 8;
    chunks.push({
      type: file.toString('latin1', at + 4, start),
      data: file.subarray(start, start + length),
    });
    at = start + length + 4;
  }
  return chunks;
}

/** A PNG file of these chunks. */
export function writeChunks(chunks: readonly Chunk[]): Buffer {
  return Buffer.concat([signature, ...chunks.map(framed)]);
}

function framed({ type, data }: Chunk): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
