import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchJson, fetchWhole } from '../../../src/figure/scene/fetch-file';
import { digestOf } from '../../../src/figure/scene/figure-files';
import { bodyNames } from '../../../src/figure/scene/figure-look';
import { figureFile } from './skeleton-file';

function answerWith(body: Uint8Array<ArrayBuffer> | string, status = 200): void {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(body, { status })));
}

const body = Uint8Array.of(103, 108, 84, 70);
const sha256 = createHash('sha256').update(body).digest('hex');

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('fetchWhole', () => {
  it('gives the bytes of the very file that it was told of', async () => {
    answerWith(body);
    expect(new Uint8Array(await fetchWhole('a.glb', sha256))).toEqual(body);
  });

  it.each([
    ['cut short', body.slice(0, 3)],
    ['empty', new Uint8Array()],
    ['damaged in one bit', body.map((byte, at) => (at === 2 ? byte ^ 1 : byte))],
  ])('rejects one that is %s, and says which', async (_how, bytes) => {
    answerWith(bytes);
    await expect(fetchWhole('a.glb', sha256)).rejects.toThrow('a.glb is damaged');
  });

  it('rejects one that is not there', async () => {
    answerWith('', 404);
    await expect(fetchWhole('a.glb', sha256)).rejects.toThrow('a.glb was answered with 404');
  });
});

describe('fetchJson', () => {
  it('gives what the file says, and rejects where that is no JSON', async () => {
    answerWith('{"height": 1.7}');
    expect(await fetchJson('a.json')).toEqual({ height: 1.7 });
    answerWith('{"height": 1.');
    await expect(fetchJson('a.json')).rejects.toThrow();
  });
});

describe('digestOf', () => {
  it.each(bodyNames)('is that of %s.glb as it is shipped', (name) => {
    const file = readFileSync(`resources/figure/${name}.glb`);
    const found = createHash('sha256').update(file).digest('hex');
    expect(digestOf(figureFile('skeleton.json'), name)).toBe(found);
  });

  it('throws where the file tells none', () => {
    expect(() => digestOf({ female: {} }, 'female')).toThrow('sha256');
  });
});
