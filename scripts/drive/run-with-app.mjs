import { join } from 'node:path';
import { ensureBuild } from '../setup/build.mjs';
import { repositoryFolder } from '../setup/folders.mjs';
import { ensureUnpackedApp } from '../setup/packaging/unpacked-app.mjs';
import { runUntilEnd } from '../setup/run-until-end.mjs';
import { setUp } from '../setup/set-up.mjs';

/**
 * Gets everything ready, packs the app for tests, and runs a TypeScript program that finds the app
 * in BACKLINE_PACKAGED and a display in its environment.
 *
 * @param {string} program below the repository
 * @param {readonly string[]} programArguments
 * @returns {Promise<number>} its exit code
 */
export async function runWithApp(program, programArguments) {
  const ready = await setUp({ build: true, display: true });
  try {
    const app = await ensureUnpackedApp(ready.electron, await ensureBuild(), true);
    const tsx = join(repositoryFolder, 'node_modules', 'tsx', 'dist', 'cli.mjs');
    return await runUntilEnd(
      process.execPath,
      [tsx, join(repositoryFolder, program), ...programArguments],
      {
        environment: { ...ready.environment, BACKLINE_PACKAGED: app.executable },
        folder: repositoryFolder,
      },
    );
  } finally {
    ready.close();
  }
}
