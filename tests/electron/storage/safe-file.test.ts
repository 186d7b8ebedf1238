import { copyFile, link, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contents, folderAfter, main, namesIn, opened, seqOf } from './count-file';
import { temporaryFolder } from './temporary-folder';

describe('safeFile', () => {
  it('finds nothing in a new folder, makes it, and finds what was saved', async () => {
    const folder = join(await temporaryFolder(), 'deep', 'er');
    const first = opened(folder);
    expect(await first.file.read()).toBeNull();
    expect(first.file.found().kind).toBe('fresh');
    await first.file.write({ count: 5 });
    const second = opened(folder);
    expect(await second.file.read()).toEqual({ count: 5 });
    expect(second.file.found().kind).toBe('loaded');
  });

  it('keeps the last three versions beside the newest', async () => {
    const folder = await folderAfter(6);
    expect(await namesIn(folder)).toEqual([
      main,
      `${main}.before-4`,
      `${main}.before-5`,
      `${main}.before-6`,
    ]);
    expect((await contents(folder, `${main}.before-4`)).toString()).toContain('"count":3');
  });

  it('lets saves wait for each other, each with its own number', async () => {
    const folder = await folderAfter(0);
    const { file } = opened(folder);
    await file.read();
    await Promise.all([1, 2, 3, 4, 5].map((count) => file.write({ count })));
    expect(await opened(folder).file.read()).toEqual({ count: 5 });
    expect(await seqOf(folder)).toBe(5);
  });

  it('counts on after a restart', async () => {
    const folder = await folderAfter(4);
    const { file } = opened(folder);
    await file.read();
    await file.write({ count: 9 });
    expect(await seqOf(folder)).toBe(5);
  });

  it('removes unfinished files of an earlier run and touches nothing else', async () => {
    const folder = await folderAfter(1);
    await writeFile(join(folder, `${main}.1234.tmp`), '{"format":1,');
    await writeFile(join(folder, 'notes.tmp'), 'mine');
    await writeFile(join(folder, 'settings.json'), 'another concern');
    await opened(folder).file.read();
    expect(await namesIn(folder)).toEqual(['notes.tmp', main, 'settings.json']);
  });

  it('clears up after a save that was killed between its two names', async () => {
    const folder = await folderAfter(5);
    const before = await namesIn(folder);
    await link(join(folder, main), join(folder, `${main}.before-6`));
    await opened(folder).file.read();
    expect(await namesIn(folder)).toEqual(before);
  });

  it('clears up after a save that was killed before it removed the oldest backup', async () => {
    const folder = await folderAfter(5);
    const before = await namesIn(folder);
    await writeFile(join(folder, `${main}.before-1`), await contents(folder, `${main}.before-3`));
    await opened(folder).file.read();
    expect(await namesIn(folder)).toEqual(before);
  });

  it('keeps its file from other users of the machine', async () => {
    const folder = await folderAfter(1);
    expect((await stat(join(folder, main))).mode & 0o077).toBe(0);
  });
});

describe('a file put back by hand', () => {
  it('is taken, and the next save counts on from everything seen', async () => {
    const folder = await folderAfter(6);
    await rename(join(folder, `${main}.before-4`), join(folder, main));
    const { file } = opened(folder);
    expect(await file.read()).toEqual({ count: 3 });
    expect(file.found().kind).toBe('loaded');
    await file.write({ count: 10 });
    expect(await seqOf(folder)).toBe(7);
    expect(await opened(folder).file.read()).toEqual({ count: 10 });
  });

  it('does not cost the newer versions beside it', async () => {
    const folder = await folderAfter(6);
    await copyFile(join(folder, `${main}.before-5`), join(folder, main));
    await opened(folder).file.read();
    expect((await contents(folder, `${main}.before-6`)).toString()).toContain('"count":5');
  });
});
