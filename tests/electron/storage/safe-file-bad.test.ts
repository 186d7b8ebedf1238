import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { sealed } from '../../../electron/main/storage/envelope';
import { safeFile } from '../../../electron/main/storage/safe-file';
import { contents, folderAfter, main, namesIn, opened, savedAt, seqOf, shape } from './count-file';
import { temporaryFolder } from './temporary-folder';
import { testPlace } from './test-place';

const whole = Buffer.from(sealed({ count: 3 }, { format: 1, seq: 3, savedAt }));

/** Files as a power cut, a bug or a hand leaves them. */
const badFiles: readonly (readonly [string, Buffer])[] = [
  ['nothing', Buffer.alloc(0)],
  ['zeros', Buffer.alloc(whole.length)],
  ['a torn end', whole.subarray(0, whole.length - 9)],
  ['a torn middle', Buffer.concat([whole.subarray(0, 20), Buffer.alloc(whole.length - 20)])],
  ['a byte order mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), whole])],
  ['null', Buffer.from('null')],
  ['a list', Buffer.from('[]')],
  ['an object', Buffer.from('{}')],
  ['wrong types', Buffer.from(sealed({ count: 'three' }, { format: 1, seq: 3, savedAt }))],
  ['an unknown key', Buffer.from(sealed({ count: 3, x: 1 }, { format: 1, seq: 3, savedAt }))],
  ['a doubled key', Buffer.from(whole.toString().replace('"count":3', '"count":3,"count":3'))],
  ['deep nesting', Buffer.from('['.repeat(10_000) + ']'.repeat(10_000))],
  ['no UTF-8', Buffer.from([0x7b, 0xff, 0xfe, 0x7d])],
  ['a text file', Buffer.from('remember to water the plants\n')],
];

describe('a bad main file', () => {
  it.each(badFiles)('with %s gives way to the newest backup and is kept', async (_what, bad) => {
    const folder = await folderAfter(3);
    await writeFile(join(folder, main), bad);
    const { file, log } = opened(folder);
    expect(await file.read()).toEqual({ count: 2 });
    expect(file.found().kind).toBe('restored');
    const kept = (await namesIn(folder)).filter((name) => name.includes('.bad-'));
    expect(kept).toHaveLength(1);
    expect(await contents(folder, kept[0] ?? '')).toEqual(bad);
    expect(log.lines.join()).toContain('damaged');
  });

  it.each(badFiles)('with %s and no backup is kept through later saves', async (_what, bad) => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, main), bad);
    const { file } = opened(folder);
    expect(await file.read()).toBeNull();
    const found = file.found();
    expect(found.kind).toBe('lost');
    await file.write({ count: 1 });
    await file.write({ count: 2 });
    const keptAs = found.kind === 'lost' ? found.keptAs : '';
    expect(await contents(folder, keptAs)).toEqual(bad);
    expect(await opened(folder).file.read()).toEqual({ count: 2 });
  });

  it.each([
    ['cut at each 4096 bytes', 4_096],
    ['cut at each 512 bytes', 512],
  ])('that is %s is never taken for whole', async (_what, step) => {
    const bigShape = { ...shape, schema: z.strictObject({ text: z.string() }) };
    const big = Buffer.from(sealed({ text: 'ä'.repeat(6_000) }, { format: 1, seq: 1, savedAt }));
    for (let length = 0; length < big.length; length += step) {
      const folder = await temporaryFolder();
      await writeFile(join(folder, main), big.subarray(0, length));
      const file = safeFile(testPlace(folder), bigShape);
      expect(await file.read()).toBeNull();
      expect(file.found().kind).toBe('lost');
    }
  });

  it('and bad backups are passed by, down to the last good one; all are kept', async () => {
    const folder = await folderAfter(5);
    await writeFile(join(folder, main), 'bad one');
    await writeFile(join(folder, `${main}.before-5`), 'bad two');
    await writeFile(join(folder, `${main}.before-4`), 'bad three');
    const { file } = opened(folder);
    expect(await file.read()).toEqual({ count: 2 });
    await file.write({ count: 2 });
    const kept = (await namesIn(folder)).filter((name) => name.includes('.bad-'));
    const texts = await Promise.all(kept.map((name) => contents(folder, name)));
    expect(texts.map(String).sort()).toEqual(['bad one', 'bad three', 'bad two']);
    expect(await seqOf(folder)).toBe(6);
    expect(await namesIn(folder)).toContain(`${main}.before-3`);
  });

  it('that is gone gives way to the newest backup', async () => {
    const folder = await folderAfter(3);
    await rm(join(folder, main));
    const { file } = opened(folder);
    expect(await file.read()).toEqual({ count: 2 });
    expect(file.found().kind).toBe('restored');
  });

  it('stays known as lost at the next start, until something is saved', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, main), 'bad');
    await opened(folder).file.read();
    const again = opened(folder);
    await again.file.read();
    expect(again.file.found().kind).toBe('lost');
    await again.file.write({ count: 1 });
    const afterwards = opened(folder);
    await afterwards.file.read();
    expect(afterwards.file.found().kind).toBe('loaded');
  });

  it.each(['a folder', 'a link'])('that is %s is set aside unread', async (what) => {
    const folder = await folderAfter(2);
    await rm(join(folder, main));
    if (what === 'a folder') {
      await mkdir(join(folder, main));
    } else {
      await symlink('/dev/zero', join(folder, main));
    }
    const { file } = opened(folder);
    expect(await file.read()).toEqual({ count: 1 });
    await file.write({ count: 7 });
    expect(await opened(folder).file.read()).toEqual({ count: 7 });
  });
});
