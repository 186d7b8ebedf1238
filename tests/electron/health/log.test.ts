import { mkdtemp, readFile, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, describe } from 'vitest';
import { openLog } from '../../../electron/main/health/log';

describe('openLog', () => {
  it('writes lines at once, causes with their stack, and never more than two files', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'backline-log-'));
    const log = openLog(folder, false);
    log.error('It failed.', new Error('the reason'));
    const text = await readFile(join(folder, 'backline.log'), 'utf8');
    expect(text).toContain('It failed.');
    expect(text).toMatch(/the reason[\s\S]*log\.test\.ts/);

    for (let line = 0; line < 4_000; line += 1) {
      log.info('x'.repeat(1_000));
    }
    const names = (await readdir(folder)).sort();
    expect(names).toEqual(['backline.log', 'backline.old.log']);
    for (const name of names) {
      expect((await stat(join(folder, name))).size).toBeLessThan(1.1 * 1024 * 1024);
    }
    await rm(folder, { recursive: true });
  });
});
