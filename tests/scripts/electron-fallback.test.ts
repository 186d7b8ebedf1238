import { access, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  fallback,
  fallbackFolder,
  fetchFallback,
  requireIntegrity,
} from '../../scripts/setup/electron-fallback.mjs';
import { integrityOf } from '../../scripts/setup/integrity.mjs';
import { temporaryFolder } from './temporary-folder';

/** Stands in for npm: `npm pack` puts a tarball with foreign bytes into the folder asked for. */
const lyingNpm = `
const { writeFileSync } = require('node:fs');
const { join } = require('node:path');
const folder = process.argv[process.argv.indexOf('--pack-destination') + 1];
writeFileSync(join(folder, 'electron.tgz'), 'not the Electron you wanted');
`;

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('requireIntegrity', () => {
  it('accepts the file the hash belongs to and leaves it', async () => {
    const file = join(await temporaryFolder(), 'a');
    await writeFile(file, '');
    // The SHA-512 of nothing, FIPS 180-4.
    const ofNothing =
      'sha512-z4PhNX7vuL3xVChQ1m2AB9Yg5AULVxXcg/SpIdNs6c5H0NE8XYXysP+DGNKHfuwvY7kxvUdBeoGlODJ6+SfaPg==';
    expect(await integrityOf(file)).toBe(ofNothing);
    await expect(requireIntegrity(file, ofNothing)).resolves.toBeUndefined();
    await expect(access(file)).resolves.toBeUndefined();
  });

  it('refuses any other file and removes it', async () => {
    const file = join(await temporaryFolder(), 'a');
    await writeFile(file, 'x');
    await expect(requireIntegrity(file, fallback.integrity)).rejects.toThrow(/thrown away/);
    await expect(access(file)).rejects.toThrow(/ENOENT/);
  });
});

describe('fetchFallback', () => {
  it('leaves nothing in the cache when what comes is not what was pinned', async () => {
    const folder = await temporaryFolder();
    const npm = join(folder, 'npm-cli.js');
    await mkdir(join(folder, 'cache'));
    await writeFile(npm, lyingNpm);
    vi.stubEnv('npm_execpath', npm);
    const environment = { XDG_CACHE_HOME: join(folder, 'cache') };
    await expect(fetchFallback(environment)).rejects.toThrow(/not the one expected/);
    expect(await readdir(join(folder, 'cache', 'backline'))).toEqual([]);
  });

  it('passes on npm’s words when npm cannot fetch it', async () => {
    const folder = await temporaryFolder();
    const npm = join(folder, 'npm-cli.js');
    await writeFile(npm, 'console.error("npm error network closed"); process.exit(1);');
    vi.stubEnv('npm_execpath', npm);
    const environment = { XDG_CACHE_HOME: folder };
    await expect(fetchFallback(environment)).rejects.toThrow(/network closed/);
    expect(await readdir(join(folder, 'backline'))).toEqual([]);
  });
});

describe('fallbackFolder', () => {
  it('lies in the user’s cache and is named after the version', () => {
    expect(fallbackFolder({ XDG_CACHE_HOME: '/c' })).toBe(
      resolve('/c', 'backline', 'electron-33.2.1'),
    );
  });
});
