import { execFile } from 'node:child_process';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { readChosen } from '../../../electron/main/files/read-chosen';
import { temporaryFolder } from '../storage/temporary-folder';

describe('readChosen', () => {
  it('reads a file up to its limit and none beyond', async () => {
    const path = join(await temporaryFolder(), 'file');
    await writeFile(path, '12345');
    expect(await readChosen(path, 5)).toMatchObject({ kind: 'read', bytes: Buffer.from('12345') });
    expect(await readChosen(path, 4)).toEqual({ kind: 'tooLarge' });
  });

  it.skipIf(process.platform === 'win32')('reads no folder, link or pipe', async () => {
    const folder = await temporaryFolder();
    const file = join(folder, 'file');
    await writeFile(file, 'x');
    await mkdir(join(folder, 'inner'));
    await symlink(file, join(folder, 'link'));
    await promisify(execFile)('mkfifo', [join(folder, 'pipe')]);
    for (const name of ['inner', 'link', 'pipe', 'missing']) {
      expect(await readChosen(join(folder, name), 100)).toEqual({ kind: 'notAFile' });
    }
  });
});
