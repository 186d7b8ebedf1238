import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { repositoryFolder } from './folders.mjs';
import { runNpm } from './npm-command.mjs';
import { say } from './say.mjs';
import { SetUpProblem } from './set-up-problem.mjs';

/**
 * @typedef {object} LockedPackage
 * @property {string} [version]
 * @property {boolean} [optional]
 * @property {boolean} [devOptional]
 */

/**
 * Installs the packages of package-lock.json, unless the ones installed are just these.
 *
 * @returns {Promise<void>}
 */
export async function ensurePackages() {
  const locked = await lockedPackages('package-lock.json');
  // npm writes this one last, so half an installation does not have it.
  const installed = await lockedPackages('node_modules/.package-lock.json');
  if (packagesMatch(locked, installed)) {
    return;
  }
  say('Installing the packages (npm ci).');
  const result = await runNpm(['ci', '--no-audit', '--no-fund', '--loglevel', 'error'], {
    folder: repositoryFolder,
    shown: true,
    environment: allPackagesEnvironment(process.env),
  });
  if (result.code !== 0) {
    throw new SetUpProblem(
      'npm could not install the packages; its words are above. Behind a company proxy, set HTTPS_PROXY; with a mirror, `npm config set registry ADDRESS`.',
    );
  }
}

/**
 * Whether what is installed is what is locked. Packages for other platforms may be missing.
 *
 * @param {Readonly<Record<string, LockedPackage>>} locked
 * @param {Readonly<Record<string, LockedPackage>>} installed
 * @returns {boolean}
 */
export function packagesMatch(locked, installed) {
  const names = Object.keys(locked).filter((name) => name !== '');
  const allThere = names.every((name) => {
    const wanted = locked[name];
    const found = installed[name];
    return found === undefined
      ? wanted?.optional === true || wanted?.devOptional === true
      : found.version === wanted?.version;
  });
  return allThere && Object.keys(installed).length > 0;
}

/**
 * @param {string} file a lock file below the repository
 * @returns {Promise<Readonly<Record<string, LockedPackage>>>} empty where there is none
 */
async function lockedPackages(file) {
  const text = await readFile(join(repositoryFolder, file), 'utf8').catch(() => '{}');
  const lock = /** @type {{ packages?: Record<string, LockedPackage> }} */ (JSON.parse(text));
  return lock.packages ?? {};
}

/**
 * The build tools are development packages: a shell that says NODE_ENV=production would leave
 * them out.
 *
 * @param {Readonly<NodeJS.ProcessEnv>} environment
 * @returns {NodeJS.ProcessEnv}
 */
function allPackagesEnvironment(environment) {
  const all = { ...environment, npm_config_include: 'dev' };
  Reflect.deleteProperty(all, 'NODE_ENV');
  return all;
}
