import { findProgram } from './find-program.mjs';
import {
  debianLibraries,
  debianVirtualDisplay,
  foreignInstallCommand,
  missingLibraries,
} from './library-names.mjs';
import { runCommand } from './run-command.mjs';
import { say } from './say.mjs';
import { SetUpProblem } from './set-up-problem.mjs';

/** Electron loads this one by name while it runs, so the linker does not list it. */
const loadedByName = ['libgtk-3.so.0'];

const aptEnvironment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };

/**
 * Makes sure that Electron's shared libraries (and Xvfb, where it is needed) are there. On Linux
 * only; elsewhere Electron brings everything. As root on Debian and its kin the missing packages
 * are installed; otherwise the command to type is the message.
 *
 * @param {string} electronPath
 * @param {boolean} withVirtualDisplay
 * @returns {Promise<void>}
 */
export async function ensureSystemLibraries(electronPath, withVirtualDisplay) {
  if (process.platform !== 'linux') {
    return;
  }
  const missing = await whatIsMissing(electronPath, withVirtualDisplay);
  if (missing.length === 0) {
    return;
  }
  const apt = await findProgram('apt-get', process.env);
  if (apt === undefined) {
    throw new SetUpProblem(await commandForOthers(missing, withVirtualDisplay));
  }
  const isRoot = process.getuid?.() === 0;
  if (isRoot) {
    say(`Missing on this system: ${missing.join(', ')}.`);
    say('Updating the package lists (apt-get update).');
    await runCommand(apt, ['update', '-q'], { environment: aptEnvironment, shown: false });
  }
  const packages = await namesHere(withVirtualDisplay);
  if (!isRoot) {
    throw new SetUpProblem(
      `Missing on this system: ${missing.join(', ')}. Install it with:\n  sudo apt-get install -y ${packages.join(' ')}`,
    );
  }
  await install(apt, packages);
  const stillMissing = await whatIsMissing(electronPath, withVirtualDisplay);
  if (stillMissing.length > 0) {
    throw new SetUpProblem(`Still missing after the installation: ${stillMissing.join(', ')}.`);
  }
}

/**
 * @param {string} electronPath
 * @param {boolean} withVirtualDisplay
 * @returns {Promise<readonly string[]>} libraries and programs by name
 */
async function whatIsMissing(electronPath, withVirtualDisplay) {
  const linked = await runCommand('ldd', [electronPath]);
  const missing = [...missingLibraries(linked.output), ...(await missingByName())];
  if (withVirtualDisplay && (await findProgram('Xvfb', process.env)) === undefined) {
    missing.push('Xvfb');
  }
  return [...new Set(missing)];
}

/** @returns {Promise<readonly string[]>} */
async function missingByName() {
  const ldconfig = await findProgram('ldconfig', process.env);
  const known = ldconfig === undefined ? undefined : await runCommand(ldconfig, ['-p']);
  // Systems without the linker's list (musl, NixOS) are given the benefit of the doubt.
  return known?.code === 0 ? loadedByName.filter((name) => !known.output.includes(name)) : [];
}

/**
 * The package names this release knows: the first of each row that can be installed.
 *
 * @param {boolean} withVirtualDisplay
 */
async function namesHere(withVirtualDisplay) {
  const rows = withVirtualDisplay ? [...debianLibraries, debianVirtualDisplay] : debianLibraries;
  const asked = await runCommand('apt-cache', ['policy', ...rows.flat()], {
    environment: { ...process.env, LC_ALL: 'C' },
  });
  const known = installable(asked.output);
  return rows.map((names) => names.find((name) => known.has(name)) ?? names.at(-1) ?? '');
}

/**
 * @param {string} policyOutput what `apt-cache policy NAMES` printed, in English
 * @returns {ReadonlySet<string>} the names that have a version to install
 */
export function installable(policyOutput) {
  const found = policyOutput.matchAll(/^(\S+):\n {2}Installed: .*\n {2}Candidate: (?!\(none\))/gm);
  return new Set([...found].map((match) => match[1] ?? ''));
}

/**
 * @param {string} apt
 * @param {readonly string[]} packages
 */
async function install(apt, packages) {
  const aptArguments = ['install', '-y', '-q', '--no-install-recommends', ...packages];
  say(`Installing: apt-get ${aptArguments.join(' ')}`);
  const result = await runCommand(apt, aptArguments, { environment: aptEnvironment });
  if (result.code !== 0) {
    const lastLines = result.output.trim().split('\n').slice(-8).join('\n');
    throw new SetUpProblem(`apt-get could not install the missing packages:\n${lastLines}`);
  }
}

/**
 * @param {readonly string[]} missing
 * @param {boolean} withVirtualDisplay
 */
async function commandForOthers(missing, withVirtualDisplay) {
  const intro = `Missing on this system: ${missing.join(', ')}.`;
  for (const manager of /** @type {const} */ (['dnf', 'pacman', 'zypper'])) {
    if ((await findProgram(manager, process.env)) !== undefined) {
      return `${intro} Install it with:\n  ${foreignInstallCommand(manager, withVirtualDisplay)}`;
    }
  }
  return `${intro} Install the packages that hold these with your system's package manager.`;
}
