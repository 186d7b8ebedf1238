import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { extractMember } from '../../scripts/setup/tarball.mjs';
import { temporaryFolder } from './temporary-folder';

function tarEntry(name: string, body: Buffer): Buffer {
  const header = Buffer.alloc(512);
  header.write(name, 0, 'latin1');
  header.write(`${body.length.toString(8).padStart(11, '0')} `, 124, 'latin1');
  header.write('ustar', 257, 'latin1');
  return Buffer.concat([header, body, Buffer.alloc((512 - (body.length % 512)) % 512)]);
}

function tarball(files: Readonly<Record<string, Buffer>>): Buffer {
  const entries = Object.entries(files).map(([name, body]) => tarEntry(name, body));
  return Buffer.concat([...entries, Buffer.alloc(1024)]);
}

describe('extractMember', () => {
  const big = randomBytes(300_001);

  it('takes one file out, whole, from between others', async () => {
    const folder = await temporaryFolder();
    const archive = join(folder, 'a.tgz');
    const others = { 'package/package.json': Buffer.from('{}'), 'package/last': Buffer.from('x') };
    await writeFile(archive, gzipSync(tarball({ ...others, 'package/big.zip': big, z: big })));
    const target = join(folder, 'big.zip');
    expect(await extractMember(archive, 'package/big.zip', target)).toBe(true);
    expect((await readFile(target)).equals(big)).toBe(true);
  });

  it('says no when the file is not in there', async () => {
    const folder = await temporaryFolder();
    const archive = join(folder, 'a.tgz');
    await writeFile(archive, gzipSync(tarball({ 'package/other': big })));
    expect(await extractMember(archive, 'package/big.zip', join(folder, 'out'))).toBe(false);
  });

  it('says no when the archive ends in the middle of the file', async () => {
    const folder = await temporaryFolder();
    const archive = join(folder, 'a.tgz');
    await writeFile(archive, gzipSync(tarball({ 'package/big.zip': big }).subarray(0, 200_000)));
    expect(await extractMember(archive, 'package/big.zip', join(folder, 'out'))).toBe(false);
  });

  it('fails when the download itself was cut short', async () => {
    const folder = await temporaryFolder();
    const archive = join(folder, 'a.tgz');
    const whole = gzipSync(tarball({ 'package/big.zip': big }));
    await writeFile(archive, whole.subarray(0, whole.length / 2));
    await expect(extractMember(archive, 'package/big.zip', join(folder, 'out'))).rejects.toThrow(
      /unexpected end/,
    );
  });
});
