import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sealed } from '../../../electron/main/storage/envelope';
import { contents, folderAfter, main, namesIn, opened, savedAt } from './count-file';
import { recordingDisk, systemError } from './recording-disk';

describe('a file that must not be written', () => {
  const newer = sealed({ count: 3, extra: true }, { format: 2, seq: 9, savedAt });

  it('is one of a newer program: it is not read, written or moved', async () => {
    const folder = await folderAfter(2);
    await writeFile(join(folder, main), newer);
    const before = await namesIn(folder);
    const { file } = opened(folder);
    expect(await file.read()).toBeNull();
    expect(file.found().kind).toBe('newer');
    await expect(file.write({ count: 1 })).rejects.toMatchObject({ reason: 'locked' });
    expect(await namesIn(folder)).toEqual(before);
    expect((await contents(folder, main)).toString()).toBe(newer);
  });

  it('is one whose newest good copy is of a newer program', async () => {
    const folder = await folderAfter(2);
    await writeFile(join(folder, main), 'torn');
    await writeFile(join(folder, `${main}.before-9`), newer);
    const { file } = opened(folder);
    expect(await file.read()).toBeNull();
    await expect(file.write({ count: 1 })).rejects.toMatchObject({ reason: 'locked' });
    expect((await contents(folder, main)).toString()).toBe('torn');
  });

  it('is one that is bad and cannot be set aside', async () => {
    const folder = await folderAfter(1);
    await writeFile(join(folder, main), 'bad');
    const disk = recordingDisk((step) =>
      step.startsWith('rename') ? systemError('EROFS') : undefined,
    );
    const { file } = opened(folder, disk);
    expect(await file.read()).toBeNull();
    expect(file.found().kind).toBe('unreadable');
    await expect(file.write({ count: 1 })).rejects.toMatchObject({ reason: 'locked' });
    expect((await contents(folder, main)).toString()).toBe('bad');
  });

  it.each(['EIO', 'EMFILE', 'EBUSY', 'EACCES'])(
    'is one that the system cannot read (%s): no backup takes its place',
    async (code) => {
      const folder = await folderAfter(3);
      const before = await namesIn(folder);
      const disk = recordingDisk((step) =>
        step === `read ${main}` ? systemError(code) : undefined,
      );
      const { file, log } = opened(folder, disk);
      expect(await file.read()).toBeNull();
      expect(file.found().kind).toBe('unreadable');
      await expect(file.write({ count: 1 })).rejects.toMatchObject({ reason: 'locked' });
      expect(await namesIn(folder)).toEqual(before);
      expect(log.lines.join()).toContain(code);
      expect(await opened(folder).file.read()).toEqual({ count: 3 });
    },
  );

  it('is one that is bad while its newest backup cannot be read', async () => {
    const folder = await folderAfter(3);
    await writeFile(join(folder, main), 'bad');
    const before = await namesIn(folder);
    const disk = recordingDisk((step) =>
      step === `read ${main}.before-3` ? systemError('EIO') : undefined,
    );
    const { file } = opened(folder, disk);
    expect(await file.read()).toBeNull();
    expect(file.found().kind).toBe('unreadable');
    expect(await namesIn(folder)).toEqual(before);
  });

  it('is one in a folder that cannot be looked into', async () => {
    const folder = await folderAfter(1);
    const disk = recordingDisk((step) =>
      step.startsWith('namesIn') ? systemError('EACCES') : undefined,
    );
    const { file } = opened(folder, disk);
    expect(await file.read()).toBeNull();
    expect(file.found().kind).toBe('unreadable');
    await expect(file.write({ count: 1 })).rejects.toMatchObject({ reason: 'locked' });
  });
});
