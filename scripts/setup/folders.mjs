import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/** The folder that holds package.json. */
export const repositoryFolder = resolve(import.meta.dirname, '../..');

/**
 * Where things stay that a new clone should not fetch again; one folder a user.
 *
 * @param {Readonly<NodeJS.ProcessEnv>} environment
 * @returns {string} `$XDG_CACHE_HOME/backline`, or `~/.cache/backline`
 */
export function cacheFolder(environment) {
  const base = environment['XDG_CACHE_HOME'];
  return join(base ? resolve(base) : join(homedir(), '.cache'), 'backline');
}
