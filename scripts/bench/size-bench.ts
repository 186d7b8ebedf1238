import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Bench } from './bench';
import { requiredVariable } from './required-variable';
import { atMost } from './row';

const megabyte = 1_000_000;

/** How much larger the packed app is than an Electron without an app. */
export const sizeBench: Bench = {
  name: 'size',
  measure: async () => {
    const app = await bytesByFile(requiredVariable('BACKLINE_SHIPPED'));
    const electron = await bytesByFile(requiredVariable('BACKLINE_ELECTRON_DIST'));
    // The app leaves languages out; a bare Electron is counted without them too.
    const bare = electron.filter(
      ({ path }) => !path.startsWith('locales/') || app.some((ours) => ours.path === path),
    );
    const appMegabytes = sum(app) / megabyte;
    const bareMegabytes = sum(bare) / megabyte;
    return [
      atMost(15, {
        name: 'installed size, above a bare Electron',
        value: appMegabytes - bareMegabytes,
        unit: 'MB',
        comparedWith: `bare Electron with the same languages: ${bareMegabytes.toFixed(1)} MB (the app: ${appMegabytes.toFixed(1)} MB)`,
      }),
    ];
  },
};

interface FileSize {
  readonly path: string;
  readonly bytes: number;
}

async function bytesByFile(folder: string): Promise<readonly FileSize[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async (entry) => {
        const file = join(entry.parentPath, entry.name);
        return { path: file.slice(folder.length + 1), bytes: (await stat(file)).size };
      }),
  );
}

function sum(files: readonly FileSize[]): number {
  return files.reduce((total, { bytes }) => total + bytes, 0);
}
