import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeSafely } from '../../../electron/main/storage/write-safely';
import { recordingDisk, systemError } from './recording-disk';
import type { Step } from './recording-disk';
import { temporaryFolder } from './temporary-folder';
import { testPlace } from './test-place';

const main = 'routines.json';
const backup = 'routines.json.before-2';

async function folderWithOldFile(): Promise<string> {
  const folder = await temporaryFolder();
  await writeFile(join(folder, main), 'old');
  return folder;
}

/** Saves `new` over `old` on a disk that fails as told; answers what happened and what is there. */
async function save(failure: (step: Step) => Error | undefined) {
  const folder = await folderWithOldFile();
  const disk = recordingDisk(failure);
  const place = testPlace(folder, disk);
  const outcome = await writeSafely(place, 'new', backup).then(
    () => 'saved',
    (cause: unknown) => cause,
  );
  const names = (await readdir(folder)).sort();
  const text = await readFile(join(folder, main), 'utf8');
  return { outcome, names, text, steps: disk.steps, place, folder };
}

const failing = (what: string, code: string) => (step: Step) =>
  step.startsWith(what) ? systemError(code) : undefined;

describe('writeSafely', () => {
  it('writes, syncs, checks and closes before it renames, and syncs the folder last', async () => {
    const { steps, names, text, folder } = await save(() => undefined);
    expect(steps).toEqual([
      'create routines.json.~.tmp',
      'write routines.json.~.tmp',
      'sync routines.json.~.tmp',
      'size routines.json.~.tmp',
      'close routines.json.~.tmp',
      'link routines.json.before-2',
      'rename routines.json',
      'syncFolder ',
    ]);
    expect(text).toBe('new');
    expect(names).toEqual([main, backup]);
    expect(await readFile(join(folder, backup), 'utf8')).toBe('old');
  });

  it('answers whether an old file is kept', async () => {
    const empty = await temporaryFolder();
    expect(await writeSafely(testPlace(empty), 'first', backup)).toBe(false);
    expect(await writeSafely(testPlace(empty), 'second', backup)).toBe(true);
  });

  it.each([
    ['create', 'ENOSPC'],
    ['create', 'EROFS'],
    ['create', 'EACCES'],
    ['write', 'ENOSPC'],
    ['write', 'EIO'],
    ['write', 'EFBIG'],
    ['sync routines', 'EIO'],
    ['size', 'EIO'],
    ['close', 'EIO'],
    ['link', 'ENOSPC'],
    ['link', 'EIO'],
    ['rename', 'ENOSPC'],
    ['rename', 'EBUSY'],
  ])('leaves the old file alone and nothing behind when %s fails with %s', async (what, code) => {
    const { outcome, names, text } = await save(failing(what, code));
    expect(outcome).toMatchObject({ code });
    expect(names).toEqual([main]);
    expect(text).toBe('old');
  });

  it('does not call a save done while the folder’s names may be lost', async () => {
    const { outcome } = await save(failing('syncFolder', 'EIO'));
    expect(outcome).toMatchObject({ code: 'EIO' });
  });

  it('does not trust a disk that keeps fewer bytes than it was given', async () => {
    const folder = await folderWithOldFile();
    const disk = recordingDisk();
    const shortDisk = {
      ...disk,
      create: async (path: string) => {
        const file = await disk.create(path);
        return { ...file, write: (bytes: Uint8Array) => file.write(bytes.subarray(0, 1)) };
      },
    };
    const saving = writeSafely(testPlace(folder, shortDisk), 'new', backup);
    await expect(saving).rejects.toThrow('kept 1 of 3 bytes');
    expect(await readdir(folder)).toEqual([main]);
    expect(await readFile(join(folder, main), 'utf8')).toBe('old');
  });

  it('copies the old file where there are no second names, and syncs the copy too', async () => {
    const { outcome, steps, folder } = await save(failing('link', 'ENOTSUP'));
    expect(outcome).toBe('saved');
    expect(await readFile(join(folder, backup), 'utf8')).toBe('old');
    expect(steps.indexOf(`sync ${backup}`)).toBeGreaterThan(0);
    expect(steps.indexOf(`sync ${backup}`)).toBeLessThan(steps.indexOf(`rename ${main}`));
  });

  it('removes a copy that could not be finished', async () => {
    const { names, text } = await save((step) =>
      step.startsWith('link') ? systemError('EPERM') : failing(`write ${backup}`, 'ENOSPC')(step),
    );
    expect(names).toEqual([main]);
    expect(text).toBe('old');
  });

  it.each(['EPERM', 'EACCES', 'EBUSY'])(
    'waits for another program that holds the file (%s)',
    async (code) => {
      let refusals = 20;
      const { outcome, text, place } = await save((step) => {
        refusals -= step.startsWith('rename') ? 1 : 0;
        return step.startsWith('rename') && refusals > 0 ? systemError(code) : undefined;
      });
      expect(outcome).toBe('saved');
      expect(text).toBe('new');
      expect(place.waitedMs()).toBeGreaterThan(3_000);
    },
  );

  it('gives up on that after ten seconds', async () => {
    const { place } = await save(failing('rename', 'EPERM'));
    expect(place.waitedMs()).toBeGreaterThan(9_000);
    expect(place.waitedMs()).toBeLessThanOrEqual(10_000);
  });

  it('never replaces a backup that is there', async () => {
    const folder = await folderWithOldFile();
    await writeFile(join(folder, backup), 'precious');
    await expect(writeSafely(testPlace(folder), 'new', backup)).rejects.toMatchObject({
      code: 'EEXIST',
    });
    expect(await readFile(join(folder, backup), 'utf8')).toBe('precious');
    expect(await readFile(join(folder, main), 'utf8')).toBe('old');
  });
});
