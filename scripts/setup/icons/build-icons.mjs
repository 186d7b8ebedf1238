/*
 * Draws the icons of all platforms from resources/icon.svg. Run it after changing that file:
 * node scripts/setup/icons/build-icons.mjs
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { repositoryFolder } from '../folders.mjs';
import { runCommand } from '../run-command.mjs';
import { runScript } from '../run-script.mjs';
import { say } from '../say.mjs';
import { setUp } from '../set-up.mjs';
import { SetUpProblem } from '../set-up-problem.mjs';
import { icnsOf, icoOf } from './icon-files.mjs';

const sizesPx = [16, 24, 32, 48, 64, 128, 256, 512, 1024];

await runScript(async () => {
  const ready = await setUp({ display: true });
  const resources = join(repositoryFolder, 'resources');
  const folder = join(resources, 'icons');
  await mkdir(folder, { recursive: true });
  const drawing = await runCommand(
    ready.electron.path,
    [
      ...ready.electronArguments,
      join(import.meta.dirname, 'draw-icon.mjs'),
      '--',
      join(resources, 'icon.svg'),
      folder,
      ...sizesPx.map(String),
    ],
    { environment: ready.environment, limitMs: 60_000 },
  );
  ready.close();
  if (drawing.code !== 0) {
    throw new SetUpProblem(`The icons could not be drawn.\n${drawing.output}`);
  }
  const pictures = await Promise.all(
    sizesPx.map(async (sizePx) => ({
      sizePx,
      png: await readFile(join(folder, `${String(sizePx)}x${String(sizePx)}.png`)),
    })),
  );
  await writeFile(
    join(resources, 'icon.ico'),
    icoOf(pictures.filter(({ sizePx }) => sizePx <= 256)),
  );
  await writeFile(join(resources, 'icon.icns'), icnsOf(pictures));
  say(`Icons of ${String(pictures.length)} sizes are in resources/.`);
  return 0;
});
