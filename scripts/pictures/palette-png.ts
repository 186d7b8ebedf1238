import { deflateSync } from 'node:zlib';
import { colourPalette } from './colour-palette';
import type { ColourCounts } from './colour-palette';
import { decodePng } from './decode-png';
import { writeChunks } from './png-chunks';

const mostColours = 256;

/**
 * The same picture with at most 256 colours, at a third of the bytes: the wall has few colours, and
 * the rest are soft edges. `droppedBits` lowest bits of each channel are given up first, so that the
 * grain of a gradient does not cost more than all of the type.
 */
export function palettePng(file: Buffer, droppedBits: number): Buffer {
  const { width, height, rgb } = decodePng(file);
  const colours = coloursOf(rgb, droppedBits);
  const palette = colourPalette(countsOf(colours), mostColours);
  const rows = indexedRows(colours, width, paletteIndex(colours, palette));
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a pixel, colours from a palette; deflate, no filter choice, no interlace.
  header.set([8, 3, 0, 0, 0], 8);
  return writeChunks([
    { type: 'IHDR', data: header },
    { type: 'PLTE', data: Buffer.from(palette.flatMap(channelsOf)) },
    { type: 'IDAT', data: deflateSync(rows, { level: 9 }) },
    { type: 'IEND', data: Buffer.alloc(0) },
  ]);
}

/** Each pixel as one number, red first. */
function coloursOf(rgb: Uint8Array, droppedBits: number): Uint32Array {
  const kept = 0xff & ~((1 << droppedBits) - 1);
  return Uint32Array.from({ length: rgb.length / 3 }, (_, pixel) => {
    const [red = 0, green = 0, blue = 0] = rgb.subarray(pixel * 3, pixel * 3 + 3);
    return ((red & kept) << 16) | ((green & kept) << 8) | (blue & kept);
  });
}

function countsOf(colours: Uint32Array): ColourCounts {
  const counts = new Map<number, number>();
  for (const colour of colours) {
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return counts;
}

/** For every colour there is, the place of the nearest one in the palette. */
function paletteIndex(
  colours: Uint32Array,
  palette: readonly number[],
): ReadonlyMap<number, number> {
  const places = new Map(palette.map((colour, index) => [colour, index]));
  for (const colour of new Set(colours)) {
    if (!places.has(colour)) {
      places.set(colour, nearest(colour, palette));
    }
  }
  return places;
}

function nearest(colour: number, palette: readonly number[]): number {
  const distances = palette.map((other) => distance(colour, other));
  return distances.indexOf(Math.min(...distances));
}

function distance(one: number, other: number): number {
  const others = channelsOf(other);
  return channelsOf(one).reduce(
    (sum, channel, index) => sum + (channel - (others[index] ?? 0)) ** 2,
    0,
  );
}

function channelsOf(colour: number): readonly number[] {
  return [colour >> 16, (colour >> 8) & 0xff, colour & 0xff];
}

/** One byte a pixel, each row led by its filter (0: none). */
function indexedRows(
  colours: Uint32Array,
  width: number,
  places: ReadonlyMap<number, number>,
): Buffer {
  const height = colours.length / width;
  const rows = Buffer.alloc((width + 1) * height);
  colours.forEach((colour, pixel) => {
    const row = Math.floor(pixel / width);
    rows[pixel + row + 1] = places.get(colour) ?? 0;
  });
  return rows;
}
