import { readdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { answers, hasProxy } from '../electron-download.mjs';
import { say } from '../say.mjs';
import { buildDeb } from './build-deb.mjs';
import { runBuilder } from './run-builder.mjs';

/**
 * @typedef {import('./build-deb.mjs').TargetResult} TargetResult
 * @typedef {import('../electron-places.mjs').Electron} Electron
 */

const limitMs = 10 * 60_000;
const toolsHost =
  'https://github.com/electron-userland/electron-builder-binaries/releases/download/';

/** Settings with which electron-builder takes a tool that is here instead of fetching one. */
const ownTools = {
  deb: ['USE_SYSTEM_FPM', 'CUSTOM_FPM_PATH'],
  AppImage: ['APPIMAGE_TOOLS_PATH'],
};

/**
 * Makes the installers of this machine's platform out of the packed app. One that cannot be made
 * is left out, with the reason.
 *
 * @param {Electron} electron
 * @param {string} unpackedFolder
 * @returns {Promise<Readonly<Record<string, TargetResult>>>} by name of the installer
 */
export async function makeInstallers(electron, unpackedFolder) {
  switch (process.platform) {
    case 'linux':
      return {
        '.deb': await makeDeb(electron, unpackedFolder),
        AppImage: await tryBuilder(electron, 'AppImage', ownTools.AppImage, unpackedFolder),
      };
    case 'darwin':
      return { 'dmg and zip': await tryBuilder(electron, undefined, [], undefined) };
    default:
      return { installer: await tryBuilder(electron, undefined, [], undefined) };
  }
}

/**
 * @param {Electron} electron
 * @param {string} unpackedFolder
 * @returns {Promise<TargetResult>}
 */
async function makeDeb(electron, unpackedFolder) {
  const built = await tryBuilder(electron, 'deb', ownTools.deb, unpackedFolder);
  if (built.kind === 'made') {
    return built;
  }
  say(`.deb: ${built.reason}; using dpkg-deb instead.`);
  return buildDeb(unpackedFolder, process.arch);
}

/**
 * @param {Electron} electron
 * @param {string | undefined} target undefined for those electron-builder.yml names
 * @param {readonly string[]} toolVariables
 * @param {string | undefined} unpackedFolder
 * @returns {Promise<TargetResult>}
 */
async function tryBuilder(electron, target, toolVariables, unpackedFolder) {
  if (!(await toolsCanBeHad(toolVariables))) {
    return {
      kind: 'left-out',
      reason: `electron-builder's tools for it cannot be fetched (${new URL(toolsAddress()).host} does not answer)`,
    };
  }
  say(`Making ${target ?? 'the installers'} (electron-builder).`);
  const result = await runBuilder(
    electron,
    [
      ...(target === undefined ? [] : [target]),
      ...(unpackedFolder === undefined ? [] : [`--prepackaged=${unpackedFolder}`]),
    ],
    limitMs,
  );
  if (result.code === 0) {
    return { kind: 'made', file: /file=(.+)$/m.exec(result.output)?.[1] ?? 'dist' };
  }
  const reason = result.timedOut ? 'it took too long' : lastError(result.output);
  return { kind: 'left-out', reason: `electron-builder could not make it: ${reason}` };
}

/**
 * electron-builder tries for most of a minute before it gives up on a closed network; this tells
 * beforehand.
 *
 * @param {readonly string[]} toolVariables
 */
async function toolsCanBeHad(toolVariables) {
  const cache = process.env['ELECTRON_BUILDER_CACHE'] ?? builderCache();
  const entries = await readdir(cache, { recursive: true, withFileTypes: true }).catch(() => []);
  // Tries that failed leave empty folders.
  const kept = entries.some((entry) => entry.isFile());
  const own = toolVariables.some((name) => (process.env[name] ?? '') !== '');
  return kept || own || hasProxy(process.env) || (await answers(toolsAddress()));
}

/** https://www.electron.build/configuration#cache-locations */
function builderCache() {
  switch (process.platform) {
    case 'darwin':
      return join(homedir(), 'Library/Caches/electron-builder');
    case 'win32':
      return join(process.env['LOCALAPPDATA'] ?? homedir(), 'electron-builder/cache');
    default:
      return join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'electron-builder');
  }
}

function toolsAddress() {
  return process.env['ELECTRON_BUILDER_BINARIES_MIRROR'] ?? toolsHost;
}

/** @param {string} output */
function lastError(output) {
  return /⨯ (.+?)(?: {2}failedTask=.*)?$/m.exec(output)?.[1] ?? output.trim().slice(-200);
}
