import { ensureBuild } from '../setup/build.mjs';
import { ensureElectron } from '../setup/electron.mjs';
import { ensurePackages } from '../setup/packages.mjs';
import { ensureUnpackedApp } from '../setup/packaging/unpacked-app.mjs';
import { runWithApp } from '../drive/run-with-app.mjs';

/**
 * Gets everything ready and runs the benches. Two packed apps: the one that ships, whose size is
 * measured, and the same one with the fuse on that lets Playwright drive it.
 *
 * @param {readonly string[]} benchArguments
 * @returns {Promise<number>} 0 whatever the figures are
 */
export async function runBench(benchArguments) {
  await ensurePackages();
  const electron = await ensureElectron(process.env);
  const shipped = await ensureUnpackedApp(electron, await ensureBuild(), false);
  process.env['BACKLINE_SHIPPED'] = shipped.folder;
  process.env['BACKLINE_ELECTRON_DIST'] = electron.dist;
  return runWithApp('scripts/bench/main.ts', benchArguments);
}
