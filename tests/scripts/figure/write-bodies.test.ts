import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { sourceFilesIn, sourceFolder } from '../../../scripts/figure/source/fetch-source';
import { writeBodies } from '../../../scripts/figure/write-bodies';
import { figureFolder } from './read-glb';

const folder = mkdtempSync(join(tmpdir(), 'backline-figure-'));
const isFetched = Object.values(sourceFilesIn(sourceFolder())).every((file) => existsSync(file));

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('writeBodies', () => {
  // The source is 89 MB and fetched only by those who build the figure.
  it.skipIf(!isFetched)('gives the committed files again, byte for byte', async () => {
    await writeBodies(folder);
    for (const file of ['female.glb', 'male.glb', 'skeleton.json', 'hand-poses.json']) {
      const isSame = readFileSync(join(folder, file)).equals(
        readFileSync(join(figureFolder, file)),
      );
      expect(isSame, file).toBe(true);
    }
  });
});
