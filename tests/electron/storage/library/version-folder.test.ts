import { readdir, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sealedVersion } from '../../../../electron/main/storage/library/saved-version';
import { mostVersions } from '../../../../electron/main/storage/library/thinned';
import { VersionFolder } from '../../../../electron/main/storage/library/version-folder';
import { recordingDisk, systemError } from '../recording-disk';
import { temporaryFolder } from '../temporary-folder';
import { testPlace } from '../test-place';
import { first as routine } from './library-stage';

const savedAt = '2026-08-06T06:00:00.000Z';
const numbered = (version: number) => ({ version, savedAt, savedBy: '', reason: '', routine });

describe('the versions of a routine', () => {
  it('go on being thinned past one that is gone already', async () => {
    const folder = await temporaryFolder();
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

  it('are read beside an unfinished file that something holds, and are never written over', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, '1.json'), sealedVersion(numbered(1)));
    await writeFile(join(folder, '2.json.held.tmp'), '{');
    const disk = recordingDisk((step) =>
      step.startsWith('remove ') ? systemError('EBUSY') : undefined,
    );
    const versions = new VersionFolder(testPlace(folder, disk), routine.id);
    expect(await versions.read()).toMatchObject({ version: 1 });
    expect(versions.trouble).toBeUndefined();
    expect(versions.nextVersion).toBe(2);
  });

  it('tell by which name a damaged one was kept, where none is good', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, '1.json'), 'x');
    await writeFile(join(folder, '12.json'), 'x');
    const versions = new VersionFolder(testPlace(folder), routine.id);
    expect(await versions.read()).toBeNull();
    const kept = (await readdir(folder)).filter((name) => name.startsWith('12.json.bad-'));
    expect(kept).toHaveLength(1);
    expect(versions.trouble).toEqual({
      kind: 'lost',
      keptAs: join(basename(folder), kept.join()),
    });
  });
});
