import { join } from 'node:path';
import { repositoryFolder } from './folders.mjs';
import { runUntilEnd } from './run-until-end.mjs';
import { setUp } from './set-up.mjs';
import { announceWallPicture, clearWallPicture } from './wall-picture.mjs';

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
  const ended = new AbortController();
  /** @type {NodeJS.ProcessEnv} */
  const shot = {};
  let announced = Promise.resolve();
  if (ready.isVirtualDisplay) {
    await clearWallPicture(picture);
    shot['BACKLINE_SHOT'] = picture;
    announced = announceWallPicture(picture, ended.signal);
  }
  try {
    return await runUntilEnd(
      ready.electron.path,
      [...ready.electronArguments, repositoryFolder, ...appArguments],
      { environment: { ...ready.environment, ...shot }, folder: repositoryFolder },
    );
  } finally {
    ended.abort();
    await announced;
    ready.close();
  }
}
