import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sealedVersion } from '../../../../electron/main/storage/library/saved-version';
import { mostVersions } from '../../../../electron/main/storage/library/thinned';
import { VersionFolder } from '../../../../electron/main/storage/library/version-folder';
import { starterRoutines } from '../../../../src/circuit/starter-routines';
import { temporaryFolder } from '../temporary-folder';
import { testPlace } from '../test-place';

it('goes on thinning past a version that is gone already', async () => {
  const folder = await temporaryFolder();
  const [routine] = starterRoutines();
  if (routine === undefined) {
    throw new Error('There are no starter routines.');
  }
  const savedAt = '2026-08-06T06:00:00.000Z';
  const numbered = (version: number) => ({ version, savedAt, savedBy: '', reason: '', routine });
  const file = (version: number) => join(folder, `${version}.json`);
  const numbers = Array.from({ length: mostVersions }, (_none, index) => index + 1);
  await Promise.all(numbers.map((n) => writeFile(file(n), sealedVersion(numbered(n)))));
  const place = testPlace(folder);
  const versions = new VersionFolder(place, routine.id);
  await versions.read();
  await Promise.all(numbers.slice(1, 50).map((n) => rm(file(n))));
  await versions.write(numbered(mostVersions + 1));
  expect(place.log.lines.join()).not.toContain('could not be removed');
});
