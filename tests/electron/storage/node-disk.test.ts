import { execFile } from 'node:child_process';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { UnfitFile } from '../../../electron/main/storage/disk';
import { nodeDisk } from '../../../electron/main/storage/node-disk';
import { temporaryFolder } from './temporary-folder';

describe('nodeDisk', () => {
  it('reads a file of just the most bytes and refuses one of a byte more', async () => {
    const path = join(await temporaryFolder(), 'file');
    await writeFile(path, 'x'.repeat(1_000));
    expect((await nodeDisk.read(path, 1_000)).byteLength).toBe(1_000);
    await expect(nodeDisk.read(path, 999)).rejects.toBeInstanceOf(UnfitFile);
  });

  it('refuses a folder, a link and a device, and does not wait at a pipe', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'folder'));
    await writeFile(join(folder, 'file'), 'x');
    await symlink(join(folder, 'file'), join(folder, 'link'));
    await promisify(execFile)('mkfifo', [join(folder, 'pipe')]);
    for (const path of ['folder', 'link', 'pipe'].map((name) => join(folder, name))) {
      await expect(nodeDisk.read(path, 1_000)).rejects.toBeInstanceOf(UnfitFile);
    }
    await expect(nodeDisk.read('/dev/zero', 1_000)).rejects.toBeInstanceOf(UnfitFile);
  });

  it('never makes a file or a second name where there is one', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'file');
    await writeFile(path, 'x');
    await expect(nodeDisk.create(path)).rejects.toMatchObject({ code: 'EEXIST' });
    await writeFile(join(folder, 'other'), 'y');
    const linking = nodeDisk.link(path, join(folder, 'other'));
    await expect(linking).rejects.toMatchObject({ code: 'EEXIST' });
  });

  it('makes a folder and those above it, and is content when it is there', async () => {
    const folder = join(await temporaryFolder(), 'a', 'b', 'c');
    await nodeDisk.makeFolder(folder);
    await nodeDisk.makeFolder(folder);
    expect(await nodeDisk.namesIn(folder)).toEqual([]);
    await nodeDisk.syncFolder(folder);
  });
});
