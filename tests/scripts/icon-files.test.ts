import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { icnsOf, icoOf } from '../../scripts/setup/icons/icon-files.mjs';

const small = { sizePx: 32, png: Buffer.from('thirty-two') };
const large = { sizePx: 256, png: Buffer.from('two hundred and fifty-six') };

describe('icoOf', () => {
  it('lists each picture with its size, its length and its place', () => {
    const ico = icoOf([small, large]);
    expect(ico.readUInt16LE(4)).toBe(2);
    const entry = ico.subarray(6 + 16);
    expect(entry.readUInt8(0)).toBe(0);
    const place = entry.readUInt32LE(12);
    expect(ico.subarray(place, place + entry.readUInt32LE(8))).toEqual(large.png);
  });
});

describe('icnsOf', () => {
  it('holds each picture in a chunk and leaves out sizes the format does not know', () => {
    const icns = icnsOf([small, { ...small, sizePx: 48 }, large]);
    expect(icns.toString('latin1', 0, 4)).toBe('icns');
    expect(icns.readUInt32BE(4)).toBe(icns.length);
    const first = icns.readUInt32BE(12);
    expect(icns.subarray(16, 8 + first)).toEqual(small.png);
    expect(icns.toString('latin1', 8 + first, 12 + first)).toBe('ic08');
    expect(icns.subarray(16 + first)).toEqual(large.png);
  });
});

describe('the icons in resources/', () => {
  it('are PNG files of the size they are named after', async () => {
    for (const size of [16, 24, 32, 48, 64, 128, 256, 512, 1024]) {
      const name = `${String(size)}x${String(size)}.png`;
      const png = await readFile(`resources/icons/${name}`);
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
    }
  });
});
