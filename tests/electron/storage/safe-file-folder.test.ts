import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { safeFile } from '../../../electron/main/storage/safe-file';
import { contents, folderAfter, main, namesIn, opened, seqOf, shape } from './count-file';
import { recordingDisk, systemError } from './recording-disk';
import { temporaryFolder } from './temporary-folder';
import { testPlace } from './test-place';

describe('a folder that fails', () => {
  it('refuses saves while a file stands in its place, and takes them when it has gone', async () => {
    const base = await temporaryFolder();
    const folder = join(base, 'saved');
    const disk = recordingDisk((step) =>
      isBlocked && step.startsWith('makeFolder') ? systemError('EROFS') : undefined,
    );
    let isBlocked = true;
    const { file } = opened(folder, disk);
    expect(await file.read()).toBeNull();
    await expect(file.write({ count: 1 })).rejects.toMatchObject({ reason: 'disk' });
    isBlocked = false;
    await file.write({ count: 2 });
    expect(await opened(folder).file.read()).toEqual({ count: 2 });
  });

  it('is made again when somebody deleted it while the program ran', async () => {
    const folder = await folderAfter(2);
    const { file } = opened(folder);
    await file.read();
    await rm(folder, { recursive: true });
    await file.write({ count: 8 });
    expect(await opened(folder).file.read()).toEqual({ count: 8 });
  });

  it('gives saves again once there is room', async () => {
    const folder = await folderAfter(1);
    let isFull = true;
    const disk = recordingDisk((step) =>
      isFull && step.startsWith('write') ? systemError('ENOSPC') : undefined,
    );
    const { file, log } = opened(folder, disk);
    await file.read();
    const before = await contents(folder, main);
    await expect(file.write({ count: 2 })).rejects.toMatchObject({ reason: 'disk' });
    expect(await contents(folder, main)).toEqual(before);
    expect(await namesIn(folder)).toEqual([main]);
    expect(log.lines.join()).toContain('could not be saved');
    isFull = false;
    await file.write({ count: 3 });
    expect(await opened(folder).file.read()).toEqual({ count: 3 });
  });

  it('waits at the start for a file that another program holds', async () => {
    const folder = await folderAfter(1);
    let refusals = 5;
    const disk = recordingDisk((step) => {
      refusals -= step.startsWith('read') ? 1 : 0;
      return step.startsWith('read') && refusals >= 0 ? systemError('EBUSY') : undefined;
    });
    expect(await opened(folder, disk).file.read()).toEqual({ count: 1 });
  });

  it('is not disturbed by a clock that was set back', async () => {
    const folder = await folderAfter(3);
    const place = { ...testPlace(folder), now: () => new Date('1999-01-01T00:00:00Z') };
    const file = safeFile(place, shape);
    await file.read();
    await file.write({ count: 4 });
    expect(await opened(folder).file.read()).toEqual({ count: 4 });
    expect(await seqOf(folder)).toBe(4);
  });
});
