import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { repositoryFolder } from '../folders.mjs';
import { say } from '../say.mjs';
import { SetUpProblem } from '../set-up-problem.mjs';
import { contentHash, isUpToDate, writeStamp } from '../stamp.mjs';
import { runBuilder } from './run-builder.mjs';

const limitMs = 10 * 60_000;
const ingredients = ['electron-builder.yml', 'resources', 'scripts/setup/packaging'];

/**
 * @typedef {object} UnpackedApp
 * @property {string} folder
 * @property {string} executable
 */

/**
 * Packs the built app with the Electron into a folder that runs anywhere, unless the one there was
 * made of just these.
 *
 * @param {import('../electron-places.mjs').Electron} electron
 * @param {string} buildHash what `ensureBuild` returned
 * @param {boolean} forTests with the inspect fuse on, so that Playwright can drive it
 * @returns {Promise<UnpackedApp>}
 */
export async function ensureUnpackedApp(electron, buildHash, forTests) {
  const output = forTests ? join('dist', 'for-tests') : 'dist';
  const place = unpackedPlace(process.platform, process.arch);
  const app = {
    folder: join(repositoryFolder, output, place.folder),
    executable: join(repositoryFolder, output, place.folder, place.executable),
  };
  const stampFile = join(
    repositoryFolder,
    'node_modules/.cache/backline',
    forTests ? 'packed-for-tests' : 'packed',
  );
  const packing = await contentHash(repositoryFolder, ingredients);
  const inputs = [buildHash, packing, electron.version, electron.dist].join(' ');
  if (await isUpToDate(stampFile, inputs, [app.executable])) {
    return app;
  }
  say(`Packing the app into ${join(output, place.folder)}.`);
  await rm(app.folder, { recursive: true, force: true });
  const result = await runBuilder(
    electron,
    [
      'dir',
      `-c.directories.output=${output}`,
      `-c.electronFuses.enableNodeCliInspectArguments=${String(forTests)}`,
    ],
    limitMs,
  );
  if (result.code !== 0) {
    throw new SetUpProblem(`The app could not be packed.\n${result.output.trim()}`);
  }
  await writeStamp(stampFile, inputs, [app.executable]);
  return app;
}

/**
 * Where electron-builder puts the unpacked app.
 *
 * @param {NodeJS.Platform} platform
 * @param {string} arch
 * @returns {{ folder: string, executable: string }}
 */
export function unpackedPlace(platform, arch) {
  const middle = arch === 'x64' ? '' : `-${arch}`;
  switch (platform) {
    case 'darwin':
      return { folder: `mac${middle}`, executable: 'Backline.app/Contents/MacOS/Backline' };
    case 'win32':
      return { folder: `win${middle}-unpacked`, executable: 'Backline.exe' };
    default:
      return { folder: `linux${middle}-unpacked`, executable: 'backline' };
  }
}
