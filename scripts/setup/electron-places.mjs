import { readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fallback, fallbackFolder } from './electron-fallback.mjs';
import { repositoryFolder } from './folders.mjs';
import { SetUpProblem } from './set-up-problem.mjs';

/**
 * @typedef {'override' | 'installed' | 'fallback'} ElectronOrigin
 *
 * @typedef {object} Electron
 * @property {string} path the program
 * @property {string} dist the folder it lies in, as electron-builder and the `electron` package
 *   want it (`electronDist`, `ELECTRON_OVERRIDE_DIST_PATH`)
 * @property {string} version for example `45.4.1`
 * @property {ElectronOrigin} origin
 */

const electronPackage = join(repositoryFolder, 'node_modules', 'electron');

/**
 * @param {NodeJS.Platform} platform
 * @returns {string} the program below a distribution's folder
 */
export function programIn(platform) {
  switch (platform) {
    case 'darwin':
      return 'Electron.app/Contents/MacOS/Electron';
    case 'win32':
      return 'electron.exe';
    default:
      return 'electron';
  }
}

/**
 * The Electron the person points at with ELECTRON_OVERRIDE_DIST_PATH.
 *
 * @param {string} folder
 * @returns {Promise<Electron>}
 */
export async function overriddenElectron(folder) {
  const electron = await electronIn(resolve(folder), 'override');
  if (electron === undefined) {
    throw new SetUpProblem(
      `ELECTRON_OVERRIDE_DIST_PATH is ${folder}, but there is no ${programIn(process.platform)} with its file "version" in it.`,
    );
  }
  return electron;
}

/**
 * The official Electron of the pinned version, where its package has fetched it.
 *
 * @returns {Promise<Electron | undefined>}
 */
export async function installedElectron() {
  const electron = await electronIn(join(electronPackage, 'dist'), 'installed');
  const whole = await readFile(join(electronPackage, 'path.txt'), 'utf8').catch(() => undefined);
  const pinned = await pinnedVersion();
  return whole !== undefined && electron?.version === pinned ? electron : undefined;
}

/**
 * The fallback, where an earlier run has put it into the cache.
 *
 * @param {Readonly<NodeJS.ProcessEnv>} environment
 * @returns {Promise<Electron | undefined>}
 */
export async function cachedFallback(environment) {
  const electron = await electronIn(fallbackFolder(environment), 'fallback');
  return electron?.version === fallback.version ? electron : undefined;
}

/** @returns {Promise<string>} the version of the `electron` package */
export async function pinnedVersion() {
  const text = await readFile(join(electronPackage, 'package.json'), 'utf8');
  return /** @type {{ version: string }} */ (JSON.parse(text)).version;
}

/**
 * @param {string} dist
 * @param {ElectronOrigin} origin
 * @returns {Promise<Electron | undefined>}
 */
async function electronIn(dist, origin) {
  const path = join(dist, programIn(process.platform));
  const program = await stat(path).catch(() => undefined);
  const version = await readFile(join(dist, 'version'), 'utf8').catch(() => undefined);
  if (program?.isFile() !== true || version === undefined) {
    return undefined;
  }
  return { path, dist, version: version.trim().replace(/^v/, ''), origin };
}
