import { join } from 'node:path';
import { repositoryFolder } from './folders.mjs';
import { runCommand } from './run-command.mjs';
import { say } from './say.mjs';
import { SetUpProblem } from './set-up-problem.mjs';
import { contentHash, isUpToDate, writeStamp } from './stamp.mjs';

/** Everything the built app is made of. */
const sources = [
  'src',
  'electron',
  'resources',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
];

const products = ['out/main/index.js', 'out/renderer/wall/index.html'];

/**
 * Builds the app into out/, unless what is there was built from just these sources.
 *
 * @returns {Promise<string>} a hash of the sources
 */
export async function ensureBuild() {
  const stampFile = join(repositoryFolder, 'node_modules', '.cache', 'backline', 'build');
  const inputs = await contentHash(repositoryFolder, sources);
  if (await isUpToDate(stampFile, inputs, builtFiles())) {
    return inputs;
  }
  say('Building the app (electron-vite build).');
  const run = (/** @type {readonly string[]} */ ...parts) =>
    runCommand(process.execPath, parts, { folder: repositoryFolder });
  const [result, stills] = await Promise.all([
    run(join('node_modules', 'electron-vite', 'bin', 'electron-vite.js'), 'build'),
    run(
      join('node_modules', 'tsx', 'dist', 'cli.mjs'),
      join('scripts', 'figure-pictures', 'say-old-stills.ts'),
    ),
  ]);
  if (stills.output.trim() !== '') {
    say(stills.output.trim());
  }
  if (result.code !== 0) {
    throw new SetUpProblem(`The app could not be built.\n${result.output.trim()}`);
  }
  await writeStamp(stampFile, inputs, builtFiles());
  return inputs;
}

function builtFiles() {
  return products.map((product) => join(repositoryFolder, product));
}
