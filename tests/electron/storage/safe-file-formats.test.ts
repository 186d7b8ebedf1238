import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { sealed } from '../../../electron/main/storage/envelope';
import { safeFile } from '../../../electron/main/storage/safe-file';
import type { SavedShape } from '../../../electron/main/storage/saved-shape';
import { contents, main, opened, savedAt, shape } from './count-file';
import type { Count } from './count-file';
import { temporaryFolder } from './temporary-folder';
import { testPlace } from './test-place';

describe('an old format', () => {
  const olderShape: SavedShape<Count> = {
    format: 3,
    migrations: [
      { to: 2, migrate: (data) => ({ ...z.object({ n: z.int() }).parse(data), unit: 'one' }) },
      { to: 3, migrate: (data) => ({ count: z.object({ n: z.int() }).parse(data).n }) },
    ],
    schema: shape.schema,
  };

  it('is brought to the present one, and the old file stays as a backup of the next save', async () => {
    const folder = await temporaryFolder();
    const old = sealed({ n: 41 }, { format: 1, seq: 7, savedAt });
    await writeFile(join(folder, main), old);
    const file = safeFile(testPlace(folder), olderShape);
    expect(await file.read()).toEqual({ count: 41 });
    expect((await contents(folder, main)).toString()).toBe(old);
    await file.write({ count: 42 });
    expect((await contents(folder, `${main}.before-8`)).toString()).toBe(old);
    expect((await contents(folder, main)).toString()).toContain('"format":3');
  });

  it('that a migration cannot take is kept as a bad file', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, main), sealed({ other: 1 }, { format: 1, seq: 7, savedAt }));
    const file = safeFile(testPlace(folder), olderShape);
    expect(await file.read()).toBeNull();
    expect(file.found().kind).toBe('lost');
  });

  it('is refused by the older program, which leaves the file alone', async () => {
    const folder = await temporaryFolder();
    const file = safeFile(testPlace(folder), olderShape);
    await file.read();
    await file.write({ count: 1 });
    const { file: older } = opened(folder);
    expect(await older.read()).toBeNull();
    expect(older.found().kind).toBe('newer');
  });
});
