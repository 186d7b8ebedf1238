import { mkdir, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { contentHash, isUpToDate, writeStamp } from '../../scripts/setup/stamp.mjs';
import { temporaryFolder } from './temporary-folder';

let folder = '';

beforeEach(async () => {
  folder = await temporaryFolder();
  await mkdir(join(folder, 'src', 'deep'), { recursive: true });
  await writeFile(join(folder, 'src', 'deep', 'a.ts'), 'a');
  await writeFile(join(folder, 'src', 'b.ts'), 'b');
});

describe('contentHash', () => {
  it('stays the same when only times change', async () => {
    const before = await contentHash(folder, ['src']);
    await utimes(join(folder, 'src', 'b.ts'), new Date(0), new Date(0));
    expect(await contentHash(folder, ['src'])).toBe(before);
  });

  it('changes with a content, a name, and a file that comes or goes', async () => {
    const hashes = [await contentHash(folder, ['src'])];
    await writeFile(join(folder, 'src', 'deep', 'a.ts'), 'A');
    hashes.push(await contentHash(folder, ['src']));
    await writeFile(join(folder, 'src', 'c.ts'), '');
    hashes.push(await contentHash(folder, ['src']));
    await rm(join(folder, 'src', 'b.ts'));
    hashes.push(await contentHash(folder, ['src']));
    expect(new Set(hashes).size).toBe(hashes.length);
  });

  it('takes what is not there as empty', async () => {
    expect(await contentHash(folder, ['src', 'nowhere'])).toBe(await contentHash(folder, ['src']));
  });
});

describe('isUpToDate', () => {
  it('needs the same inputs and the product as it was left', async () => {
    const stamp = join(folder, 'cache', 'stamp');
    const product = join(folder, 'product');
    await writeFile(product, 'p');
    expect(await isUpToDate(stamp, 'one', [product])).toBe(false);
    await writeStamp(stamp, 'one', [product]);
    expect(await isUpToDate(stamp, 'one', [product])).toBe(true);
    expect(await isUpToDate(stamp, 'two', [product])).toBe(false);
    await utimes(product, new Date(0), new Date(0));
    expect(await isUpToDate(stamp, 'one', [product])).toBe(false);
    await rm(product);
    expect(await isUpToDate(stamp, 'one', [product])).toBe(false);
  });

  it('does not take a job for done that left no product', async () => {
    const stamp = join(folder, 'stamp');
    await writeStamp(stamp, 'one', [join(folder, 'never')]);
    expect(await isUpToDate(stamp, 'one', [join(folder, 'never')])).toBe(false);
  });
});
