import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import facts from '../../package.json' with { type: 'json' };
import { bundledPackages, copyLicences } from '../../scripts/setup/packaging/licences.mjs';

const folder = mkdtempSync(join(tmpdir(), 'backline-licences-'));
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('bundledPackages', () => {
  it('finds what the app names, and what that needs in turn', async () => {
    const packages = await bundledPackages('.');
    expect(packages).toContain('lowdb');
    expect(packages).toContain('steno');
  });
});

describe('copyLicences', () => {
  it('lays in our own licence and notice, and one for each typeface and part', async () => {
    await copyLicences(folder);
    const files = readdirSync(folder);
    expect(files).toEqual(
      expect.arrayContaining(['LICENSE', 'NOTICE', 'flite.txt', 'howler.txt', 'react.txt']),
    );
    expect(readFileSync(join(folder, '@fontsource-variable-inter.txt'), 'utf8')).toContain(
      'SIL Open Font License',
    );
  });
});

describe('NOTICE', () => {
  it('names every package that the app depends on', () => {
    const { dependencies } = facts;
    const notice = readFileSync('NOTICE', 'utf8');
    const missing = Object.keys(dependencies).filter((name) => !notice.includes(name));
    expect(missing).toEqual([]);
  });
});
