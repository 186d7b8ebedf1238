import { join } from 'node:path';
import { repositoryFolder } from '../setup/folders.mjs';
import { runUntilEnd } from '../setup/run-until-end.mjs';
import { setUp } from '../setup/set-up.mjs';

/**
 * Gets an Electron and a display ready, and runs a TypeScript program that finds Electron in
 * ELECTRON_EXEC_PATH. Nothing is built or packed.
 *
 * @param {string} program below the repository
 * @param {readonly string[]} programArguments
 * @returns {Promise<number>} its exit code
 */
export async function runWithElectron(program, programArguments) {
  const ready = await setUp({ display: true });
  try {
    const tsx = join(repositoryFolder, 'node_modules', 'tsx', 'dist', 'cli.mjs');
    return await runUntilEnd(
      process.execPath,
      [tsx, join(repositoryFolder, program), ...programArguments],
      { environment: ready.environment, folder: repositoryFolder },
    );
  } finally {
    ready.close();
  }
}
