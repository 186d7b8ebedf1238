import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isWholePng } from '../../scripts/setup/wall-picture.mjs';
import { temporaryFolder } from './temporary-folder';

describe('isWholePng', () => {
  it('waits for the end of a picture that is being written', async () => {
    const file = join(await temporaryFolder(), 'wall.png');
    const whole = await readFile('resources/icons/32x32.png');
    expect(await isWholePng(file)).toBe(false);
    await writeFile(file, whole.subarray(0, whole.length - 1));
    expect(await isWholePng(file)).toBe(false);
    await writeFile(file, whole);
    expect(await isWholePng(file)).toBe(true);
  });
});
