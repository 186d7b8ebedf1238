import { join } from 'node:path';
import { ensureBuild } from './build.mjs';
import { repositoryFolder } from './folders.mjs';
import { ensureUnpackedApp } from './packaging/unpacked-app.mjs';
import { runUntilEnd } from './run-until-end.mjs';
import { say } from './say.mjs';
import { setUp } from './set-up.mjs';
import { offerSoundServer } from './sound-server.mjs';

/**
 * Gets everything ready, packs the app for tests, and runs vitest.
 *
 * @param {readonly string[]} vitestArguments for example a folder of tests
 * @returns {Promise<number>} vitest's exit code
 */
export async function runTests(vitestArguments) {
  const ready = await setUp({ build: true, display: true });
  await offerSoundServer();
  try {
    const app = await ensureUnpackedApp(ready.electron, await ensureBuild(), true);
    say(`Testing ${app.executable}`);
    return await runUntilEnd(
      process.execPath,
      [
        join(repositoryFolder, 'node_modules', 'vitest', 'vitest.mjs'),
        'run',
        '--config=tests/vitest.config.ts',
        ...vitestArguments,
      ],
      {
        environment: { ...ready.environment, BACKLINE_PACKAGED: app.executable },
        folder: repositoryFolder,
      },
    );
  } finally {
    ready.close();
  }
}
