import { execFile } from 'node:child_process';
import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import * as z from 'zod';
import { openStorage } from '../../electron/main/storage/open-storage';
import { starterRoutines } from '../../src/circuit/starter-routines';
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
    expect((await readdir(folder)).filter((name) => !/^\w+\.json/.test(name))).toEqual([]);
    expect((await readdir(folder)).filter((name) => /tmp|bad/.test(name))).toEqual([]);

    const { routines, settings } = await openStorage(folder, keptLog());
    expect(routines.notices).toEqual([]);
    expect(routines.list()).toHaveLength(report.inMemory - 1);
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
    const { routines } = await openStorage(folder, keptLog());
    await fill(disk);

    const main = join(folder, 'routines.json');
    const before = await readFile(main);
    const names = await readdir(folder);
    const outcome = await routines.remove('strong');
    expect(outcome).toMatchObject({ kind: 'refused', problem: 'cannot-save' });
    expect(await readFile(main)).toEqual(before);
    expect(await readdir(folder)).toEqual(names);
    expect(routines.list()).toEqual(starterRoutines());

    await rm(join(disk, 'filler'));
    expect(await routines.remove('strong')).toMatchObject({ kind: 'done' });
    const again = await openStorage(folder, keptLog());
    expect(again.routines.list()).toHaveLength(starterRoutines().length - 1);
  });
});

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
