import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

/**
 * Looks a program up on the search path, as a shell does.
 *
 * @param {string} name
 * @param {Readonly<NodeJS.ProcessEnv>} environment
 * @returns {Promise<string | undefined>} its full path
 */
export async function findProgram(name, environment) {
  // System folders are often missing from a plain user's path, but hold ldconfig and the like.
  const folders = [...(environment['PATH'] ?? '').split(delimiter), '/usr/sbin', '/sbin'];
  for (const folder of folders.filter((one) => one !== '')) {
    const path = join(folder, name);
    const runnable = await access(path, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (runnable) {
      return path;
    }
  }
  return undefined;
}
