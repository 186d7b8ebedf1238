import { parseArgs } from 'node:util';
import { ensureBuild } from '../build.mjs';
import { ensureElectron } from '../electron.mjs';
import { ensurePackages } from '../packages.mjs';
import { say } from '../say.mjs';
import { SetUpProblem } from '../set-up-problem.mjs';
import { makeInstallers } from './installers.mjs';
import { ensureUnpackedApp } from './unpacked-app.mjs';

/**
 * Packs the app: a folder that runs, and this platform's installers.
 *
 * @param {readonly string[]} scriptArguments `--dir-only` leaves the installers out; `--for-tests`
 *   packs into dist/for-tests with the fuse on that Playwright needs
 * @returns {Promise<number>} 0; an installer that cannot be made here is said, and no failure
 */
export async function packageApp(scriptArguments) {
  const { dirOnly, forTests } = options(scriptArguments);
  await ensurePackages();
  const electron = await ensureElectron(process.env);
  const buildHash = await ensureBuild();
  const app = await ensureUnpackedApp(electron, buildHash, forTests);
  say(`Packed: ${app.folder}`);
  if (!dirOnly && !forTests) {
    for (const [name, result] of Object.entries(await makeInstallers(electron, app.folder))) {
      say(
        result.kind === 'made'
          ? `${name}: ${result.file}`
          : `${name}: left out, because ${result.reason}.`,
      );
    }
  }
  if (electron.origin === 'fallback' && !forTests) {
    say(
      `Note: this package holds the fallback Electron ${electron.version}, which gets no security fixes any more. Build what goes on a wall where the official Electron can be fetched.`,
    );
  }
  return 0;
}

/** @param {readonly string[]} scriptArguments */
function options(scriptArguments) {
  try {
    const { values } = parseArgs({
      args: [...scriptArguments],
      options: { 'dir-only': { type: 'boolean' }, 'for-tests': { type: 'boolean' } },
    });
    return { dirOnly: values['dir-only'] === true, forTests: values['for-tests'] === true };
  } catch (error) {
    throw new SetUpProblem(
      `${error instanceof Error ? error.message : String(error)}\nOptions: --dir-only, --for-tests.`,
    );
  }
}
