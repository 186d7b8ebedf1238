import { join } from 'node:path';
import { repositoryFolder } from './folders.mjs';
import { runUntilEnd } from './run-until-end.mjs';
import { setUp } from './set-up.mjs';
import { watchForWallPicture } from './wall-picture.mjs';

/**
 * Chromium's own errors about a desktop that is not there (D-Bus, a GPU) say nothing to the reader
 * of this console; only what ends it is shown.
 */
const quietArguments = ['--log-level=3'];

/**
 * Runs the built app from this folder. On a virtual display a picture of the wall is saved, since
 * nobody can see it.
 *
 * @param {readonly string[]} appArguments
 * @returns {Promise<number>} the app's exit code
 */
export async function startApp(appArguments) {
  const ready = await setUp({ build: true, display: true });
  const picture = join(repositoryFolder, 'dist', 'wall.png');
  const stopWatching = ready.isVirtualDisplay ? await watchForWallPicture(picture) : undefined;
  try {
    return await runUntilEnd(
      ready.electron.path,
      [...ready.electronArguments, ...quietArguments, repositoryFolder, ...appArguments],
      {
        environment: {
          ...ready.environment,
          ...(ready.isVirtualDisplay ? { BACKLINE_SHOT: picture } : {}),
        },
        folder: repositoryFolder,
      },
    );
  } finally {
    stopWatching?.();
    ready.close();
  }
}
