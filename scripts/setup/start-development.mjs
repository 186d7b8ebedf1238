import { join } from 'node:path';
import { repositoryFolder } from './folders.mjs';
import { runUntilEnd } from './run-until-end.mjs';
import { setUp } from './set-up.mjs';

/**
 * Runs the app from its sources: the screens change as they are saved.
 *
 * @param {readonly string[]} appArguments
 * @returns {Promise<number>}
 */
export async function startDevelopment(appArguments) {
  const ready = await setUp({ display: true });
  const electronVite = join(
    repositoryFolder,
    'node_modules',
    'electron-vite',
    'bin',
    'electron-vite.js',
  );
  const forElectron = [...ready.electronArguments, ...appArguments];
  try {
    return await runUntilEnd(
      process.execPath,
      [electronVite, 'dev', '--watch', ...(forElectron.length > 0 ? ['--', ...forElectron] : [])],
      { environment: ready.environment, folder: repositoryFolder },
    );
  } finally {
    ready.close();
  }
}
