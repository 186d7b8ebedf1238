import { join } from 'node:path';
import { repositoryFolder } from '../folders.mjs';
import { runCommand } from '../run-command.mjs';

/** electron-builder's own names of the platforms. */
const platformFlags = /** @type {const} */ ({ darwin: '--mac', win32: '--win', linux: '--linux' });

/**
 * Runs electron-builder for this machine's platform with the Electron given.
 *
 * @param {import('../electron-places.mjs').Electron} electron
 * @param {readonly string[]} builderArguments targets and settings
 * @param {number} limitMs
 * @returns {Promise<import('../run-command.mjs').CommandResult>}
 */
export function runBuilder(electron, builderArguments, limitMs) {
  /** @type {Readonly<Partial<Record<NodeJS.Platform, string>>>} */
  const flags = platformFlags;
  return runCommand(
    process.execPath,
    [
      join(repositoryFolder, 'node_modules', 'electron-builder', 'cli.js'),
      flags[process.platform] ?? platformFlags.linux,
      ...builderArguments,
      '--publish=never',
      `-c.electronDist=${electron.dist}`,
      `-c.electronVersion=${electron.version}`,
    ],
    { folder: repositoryFolder, limitMs },
  );
}
