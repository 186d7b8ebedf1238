import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { runNpm } from './npm-command.mjs';
import { showProgress } from './say.mjs';
import { SetUpProblem } from './set-up-problem.mjs';

const lookEveryMs = 500;

/**
 * Fetches a package's tarball as npm is configured here (registry, proxy, certificates), with a
 * cache of its own, so that a big file does not stay in npm's.
 *
 * @param {string} packageName with its exact version
 * @param {string} folder an empty folder for the tarball and the passing cache
 * @param {number} expectedBytes the tarball's size, for the progress shown
 * @returns {Promise<string>} the tarball
 */
export async function fetchPackage(packageName, folder, expectedBytes) {
  const cache = join(folder, 'npm-cache');
  const megabytes = Math.round(expectedBytes / 1e6);
  const progress = showProgress(`Fetching ${packageName} (${String(megabytes)} MB)`);
  const look = setInterval(() => {
    void folderBytes(cache).then((bytes) => {
      progress.update(bytes / expectedBytes);
    });
  }, lookEveryMs);
  const result = await runNpm(
    ['pack', packageName, '--pack-destination', folder, '--cache', cache, '--loglevel', 'error'],
    { folder },
  ).finally(() => {
    clearInterval(look);
    progress.end();
  });
  const tarball = (await readdir(folder)).find((name) => name.endsWith('.tgz'));
  if (result.code !== 0 || tarball === undefined) {
    throw new SetUpProblem(`npm could not fetch ${packageName}:\n${result.output.trim()}`);
  }
  return join(folder, tarball);
}

/** @param {string} folder */
async function folderBytes(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  let bytes = 0;
  for (const entry of entries.filter((one) => one.isFile())) {
    const facts = await stat(join(entry.parentPath, entry.name)).catch(() => undefined);
    bytes += facts?.size ?? 0;
  }
  return bytes;
}
