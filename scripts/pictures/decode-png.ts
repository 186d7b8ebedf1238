import { inflateSync } from 'node:zlib';
import { readChunks } from './png-chunks';

/** A picture as rows of red, green and blue bytes. */
export interface Bitmap {
  readonly width: number;
  readonly height: number;
  readonly rgb: Uint8Array;
}

/** Reads a PNG of 8-bit colour without interlace, which is what Chromium writes; alpha is dropped. */
export function decodePng(file: Buffer): Bitmap {
  const chunks = readChunks(file);
  const header = chunks.find(({ type }) => type === 'IHDR')?.data;
  const depth = header?.[8];
  const channels = header?.[9] === 6 ? 4 : 3;
  if (header === undefined || depth !== 8) {
    throw new Error('This is not a PNG of 8-bit colour.');
  }
  const width = header.readUInt32BE(0);
  const height = header.readUInt32BE(4);
  const packed = Buffer.concat(
    chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data),
  );
  const rows = unfiltered(inflateSync(packed), { width, height, channels });
  return { width, height, rgb: channels === 3 ? rows : withoutAlpha(rows) };
}

interface Layout {
  readonly width: number;
  readonly height: number;
  readonly channels: number;
}

/** Undoes the filter of each row (PNG specification, section 9.2). */
function unfiltered(raw: Buffer, { width, height, channels }: Layout): Uint8Array {
  const stride = width * channels;
  const rows = new Uint8Array(stride * height);
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x += 1) {
      const at = y * stride + x;
      const left = x < channels ? 0 : (rows[at - channels] ?? 0);
      const up = y === 0 ? 0 : (rows[at - stride] ?? 0);
      const corner = x < channels || y === 0 ? 0 : (rows[at - stride - channels] ?? 0);
      rows[at] = (raw[at + y + 1] ?? 0) + predicted(filter, { left, up, corner });
    }
  }
  return rows;
}

interface Neighbours {
  readonly left: number;
  readonly up: number;
  readonly corner: number;
}

function predicted(filter: number, neighbours: Neighbours): number {
  const { left, up } = neighbours;
  switch (filter) {
    case 0:
      return 0;
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return (left + up) >> 1;
    case 4:
      return paeth(neighbours);
    default:
      throw new Error(`There is no PNG filter ${filter}.`);
  }
}

function paeth({ left, up, corner }: Neighbours): number {
  const estimate = left + up - corner;
  const toLeft = Math.abs(estimate - left);
  const toUp = Math.abs(estimate - up);
  const toCorner = Math.abs(estimate - corner);
  if (toLeft <= toUp && toLeft <= toCorner) {
    return left;
  }
  return toUp <= toCorner ? up : corner;
}

function withoutAlpha(rgba: Uint8Array): Uint8Array {
  return rgba.filter((_, index) => index % 4 !== 3);
}
