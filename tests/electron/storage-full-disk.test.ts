import { execFile } from 'node:child_process';
import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import * as z from 'zod';
import { openStorage } from '../../electron/main/storage/open-storage';
import { starterRoutines } from '../../src/circuit/starter-routines';
import { refused } from '../../src/contract/outcome';
import { builtProgram } from './built-program';
import { keptLog } from './kept-log';
import { temporaryFolder } from './storage/temporary-folder';

const run = promisify(execFile);

const reportSchema = z.strictObject({
  outcomes: z.array(z.string()),
  inMemory: z.int(),
  sound: z.string(),
  removed: z.string(),
});

/** No file may grow beyond this; a write across it ends short, and the next one fails (EFBIG). */
const limitKibibytes = 20;

describe('openStorage', () => {
  it('refuses a save that ends short, keeps the old file and saves again when it fits', async () => {
    const folder = join(await temporaryFolder(), 'saved');
    const program = await builtProgram('filling-child.ts');
    const limited = `ulimit -f ${limitKibibytes} && exec "$0" "$@"`;
    const { stdout } = await run('bash', ['-c', limited, process.execPath, program, folder]);
    const report = reportSchema.parse(JSON.parse(stdout));
    expect(report.outcomes.at(0)).toBe('done');
    expect(report.outcomes.at(-1)).toBe('cannot-save');

    const saved = report.outcomes.filter((outcome) => outcome === 'done').length;
    expect(report.inMemory).toBe(starterRoutines().length + saved);
    expect([report.sound, report.removed]).toEqual(['done', 'done']);
    const names = await readdir(folder, { recursive: true });
    expect(names.filter((name) => /tmp|bad/.test(name))).toEqual([]);

    const { library, settings, notices } = await openStorage(folder, keptLog());
    expect(notices()).toEqual([]);
    expect(library.offered()).toHaveLength(report.inMemory - 1);
    expect(settings.current().sound.volume).toBe(33);
  });

  it('behaves so on a disk that is really full', async (context) => {
    const disk = await temporaryFolder();
    try {
      await run('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', disk]);
    } catch {
      context.skip('Only root may mount a small disk.');
    }
    onTestFinished(async () => {
      await run('umount', [disk]);
    });
    const folder = join(disk, 'saved');
    const { library } = await openStorage(folder, keptLog());
    // Longer than the page that is left.
    const first = starterRoutines().find(({ coolDown }) => coolDown.length > 0);
    if (first === undefined) {
      throw new Error('There are no starter routines.');
    }
    const toSave = { routine: first, basedOn: 1, savedBy: '', reason: '' };
    expect(await library.versions(first.id)).toMatchObject({ kind: 'done' });
    await fill(disk);

    const before = await contentsOf(folder);
    expect(await library.save(toSave)).toEqual(refused('cannot-save'));
    expect(await contentsOf(folder)).toEqual(before);
    expect(library.offered()).toEqual(starterRoutines());

    await rm(join(disk, 'filler'));
    expect(await library.save(toSave)).toMatchObject({ kind: 'done' });
    expect(await library.remove(['strong'])).toMatchObject({ kind: 'done' });
    const again = await openStorage(folder, keptLog());
    expect(again.library.offered()).toHaveLength(starterRoutines().length - 1);
  });
});

/** Every file below a folder, with what is in it. */
async function contentsOf(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const contents = await Promise.all(
    files.map(async ({ parentPath, name }): Promise<readonly [string, string]> => {
      const path = join(parentPath, name);
      return [path, await readFile(path, 'utf8')];
    }),
  );
  return new Map(contents);
}

/** Leaves room for one page of the file that is saved next, so that its write ends short. */
async function fill(disk: string): Promise<void> {
  const page = 4_096;
  const filler = join(disk, 'filler');
  for (let pages = 0; ; pages += 1) {
    try {
      await writeFile(filler, Buffer.alloc(page), { flag: 'a' });
    } catch {
      await writeFile(filler, Buffer.alloc((pages - 1) * page));
      return;
    }
  }
}
