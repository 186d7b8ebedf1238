import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { extractFile, listPackage } from '@electron/asar';
import { describe, expect, it } from 'vitest';
import { asarOf } from '../../scripts/setup/asar.mjs';
import { defaultAppFiles } from '../../scripts/setup/default-app.mjs';
import { temporaryFolder } from './temporary-folder';

describe('asarOf', () => {
  it('writes an archive that Electron’s own tool reads back, letter for letter', async () => {
    const file = join(await temporaryFolder(), 'sample.asar');
    const contents = { 'package.json': '{"main":"a.js"}', 'a.js': 'ä→€', 'empty.txt': '' };
    await writeFile(file, asarOf(contents));
    expect(listPackage(file, { isPack: false }).map((path) => path.slice(1))).toEqual(
      Object.keys(contents),
    );
    expect(extractFile(file, 'a.js').toString()).toBe('ä→€');
    expect(extractFile(file, 'package.json').toString()).toBe('{"main":"a.js"}');
  });

  it('reads back whatever the length of the header', async () => {
    const folder = await temporaryFolder();
    for (const name of ['a', 'ab', 'abc', 'abcd']) {
      const file = join(folder, `${name}.asar`);
      await writeFile(file, asarOf({ [name]: 'body' }));
      expect(extractFile(file, name).toString()).toBe('body');
    }
  });
});

describe('defaultAppFiles', () => {
  it('names a main file that is there and is a JavaScript module', async () => {
    expect(JSON.parse(defaultAppFiles['package.json'])).toMatchObject({ main: 'main.js' });
    const file = join(await temporaryFolder(), 'main.mjs');
    await writeFile(file, defaultAppFiles['main.js']);
    expect(() => execFileSync(process.execPath, ['--check', file])).not.toThrow();
  });
});
