import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { downloadAddress } from '../../scripts/setup/electron-download.mjs';
import {
  cachedFallback,
  overriddenElectron,
  programIn,
} from '../../scripts/setup/electron-places.mjs';
import { description, electronSources } from '../../scripts/setup/electron.mjs';
import { temporaryFolder } from './temporary-folder';

const linux = { choice: undefined, hasOverride: false, platform: 'linux', arch: 'x64' } as const;

describe('electronSources', () => {
  it('takes what is there before it fetches, and the official one before the fallback', () => {
    expect(electronSources(linux)).toEqual(['installed', 'cached', 'download', 'fetch-fallback']);
  });

  it('takes only the one the person points at', () => {
    expect(electronSources({ ...linux, hasOverride: true })).toEqual(['override']);
  });

  it('has no fallback on other systems and processors', () => {
    const others = [
      { ...linux, arch: 'arm64' },
      { ...linux, platform: 'darwin' as const },
      { ...linux, platform: 'win32' as const },
    ];
    for (const other of others) {
      expect(electronSources(other)).toEqual(['installed', 'download']);
      expect(electronSources({ ...other, choice: 'fallback' })).toEqual([]);
    }
  });

  it('does as BACKLINE_ELECTRON says', () => {
    expect(electronSources({ ...linux, choice: 'official' })).toEqual(['installed', 'download']);
    expect(electronSources({ ...linux, choice: 'fallback', hasOverride: true })).toEqual([
      'cached',
      'fetch-fallback',
    ]);
    expect(() => electronSources({ ...linux, choice: 'newest' })).toThrow(/"newest"/);
  });
});

describe('description', () => {
  it('names the version and says plainly when it is the fallback', () => {
    const electron = { path: '/e/electron', dist: '/e', version: '33.2.1' };
    expect(description({ ...electron, origin: 'fallback' })).toMatch(/33\.2\.1 .*fallback/);
    expect(description({ ...electron, version: '45.4.1', origin: 'installed' })).toMatch(
      /45\.4\.1 \(official\)/,
    );
    expect(description({ ...electron, origin: 'override' })).toContain('/e');
  });
});

describe('overriddenElectron', () => {
  it('refuses a folder that holds no Electron, naming the variable', async () => {
    await expect(overriddenElectron(await temporaryFolder())).rejects.toThrow(
      /ELECTRON_OVERRIDE_DIST_PATH/,
    );
  });

  it('reads the version of the one that is there', async () => {
    const folder = await temporaryFolder();
    const program = join(folder, programIn(process.platform));
    await mkdir(join(program, '..'), { recursive: true });
    await writeFile(program, '');
    await writeFile(join(folder, 'version'), 'v44.0.1\n');
    expect(await overriddenElectron(folder)).toMatchObject({ version: '44.0.1', dist: folder });
  });
});

describe('cachedFallback', () => {
  it('never takes a copy that is not whole', async () => {
    const cache = await temporaryFolder();
    const dist = join(cache, 'backline', 'electron-33.2.1');
    await mkdir(dist, { recursive: true });
    await writeFile(join(dist, 'electron'), '');
    expect(await cachedFallback({ XDG_CACHE_HOME: cache })).toBeUndefined();
  });
});

describe('downloadAddress', () => {
  it('is the official host unless a mirror is named', () => {
    expect(downloadAddress({})).toMatch(/^https:\/\/github\.com\//);
    expect(downloadAddress({ ELECTRON_MIRROR: 'https://mirror.invalid/' })).toBe(
      'https://mirror.invalid/',
    );
  });
});
