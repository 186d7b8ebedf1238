import { ensureBuild } from './build.mjs';
import { hasDisplay, startVirtualDisplay } from './display.mjs';
import { ensureElectron } from './electron.mjs';
import { ensurePackages } from './packages.mjs';
import { mustSkipSandbox, requireSandbox } from './sandbox.mjs';
import { say } from './say.mjs';
import { ensureSystemLibraries } from './system-libraries.mjs';

/**
 * @typedef {object} Wants
 * @property {boolean} [build] the app built into out/
 * @property {boolean} [display] a screen to draw on, virtual where there is no other
 */

/**
 * @typedef {object} SetUp
 * @property {import('./electron-places.mjs').Electron} electron
 * @property {readonly string[]} electronArguments what to pass to Electron before anything else:
 *   `--no-sandbox` for root, the Wayland platform where that is all there is
 * @property {boolean} skipsSandbox
 * @property {NodeJS.ProcessEnv} environment for the app and for tools that start Electron
 * @property {boolean} isVirtualDisplay
 * @property {() => void} close takes the virtual display down again
 */

/**
 * Gets everything ready that the app needs to run: packages, an Electron, its system libraries,
 * and what else is wanted. What is there already is used. Throws SetUpProblem with a sentence for
 * the person where something cannot be had.
 *
 * @param {Wants} wants
 * @returns {Promise<SetUp>}
 */
export async function setUp(wants) {
  await ensurePackages();
  const electron = await ensureElectron(process.env);
  const needsVirtual = wants.display === true && !hasDisplay(process.env, process.platform);
  await ensureSystemLibraries(electron.path, needsVirtual);
  await requireSandbox(electron.path);
  if (wants.build === true) {
    await ensureBuild();
  }
  const skipsSandbox = mustSkipSandbox();
  if (skipsSandbox) {
    say('Running as root: Electron gets --no-sandbox, because it refuses to start otherwise.');
  }
  const virtual = needsVirtual ? await startVirtualDisplay() : undefined;
  if (virtual !== undefined) {
    say(`There is no display: using a virtual one of 1920×1080 (${virtual.name}).`);
  }
  return {
    electron,
    electronArguments: electronArguments(process.env, skipsSandbox),
    skipsSandbox,
    environment: environmentFor(electron, virtual?.name),
    isVirtualDisplay: virtual !== undefined,
    close: () => virtual?.stop(),
  };
}

/**
 * @param {Readonly<NodeJS.ProcessEnv>} environment
 * @param {boolean} skipsSandbox
 * @returns {readonly string[]}
 */
export function electronArguments(environment, skipsSandbox) {
  const onlyWayland =
    process.platform === 'linux' &&
    (environment['DISPLAY'] ?? '') === '' &&
    (environment['WAYLAND_DISPLAY'] ?? '') !== '';
  return [
    ...(skipsSandbox ? ['--no-sandbox'] : []),
    ...(onlyWayland ? ['--ozone-platform=wayland'] : []),
  ];
}

/**
 * @param {import('./electron-places.mjs').Electron} electron
 * @param {string | undefined} virtualDisplay
 * @returns {NodeJS.ProcessEnv}
 */
function environmentFor(electron, virtualDisplay) {
  const environment = {
    ...process.env,
    ELECTRON_OVERRIDE_DIST_PATH: electron.dist,
    ELECTRON_EXEC_PATH: electron.path,
    ...(mustSkipSandbox() ? { BACKLINE_NO_SANDBOX: '1' } : {}),
    ...(virtualDisplay === undefined ? {} : { DISPLAY: virtualDisplay }),
  };
  // Terminals inside Electron apps set this one; with it Electron is a plain Node.
  Reflect.deleteProperty(environment, 'ELECTRON_RUN_AS_NODE');
  return environment;
}
