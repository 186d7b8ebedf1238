import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { repositoryFolder } from '../setup/folders.mjs';
import { say } from '../setup/say.mjs';
import { takePictures } from './take-pictures';
import { wallStates } from './wall-states';

/*
 * Pictures of every state of the wall: `npm run pictures`, or some of them:
 * `npm run pictures -- work paused --1080p`. They go to docs/pictures.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { '1080p': { type: 'boolean' }, '4k': { type: 'boolean' }, into: { type: 'string' } },
});

const known = wallStates.map(({ name }) => name);
const unknown = positionals.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  say(`There is no state ${unknown.join(', ')}. There are: ${known.join(', ')}.`);
  process.exitCode = 1;
} else {
  const folder = values.into ?? join(repositoryFolder, 'docs', 'pictures');
  await mkdir(folder, { recursive: true });
  const both = values['1080p'] === values['4k'];
  await takePictures({
    states: wallStates.filter(({ name }) => positionals.length === 0 || positionals.includes(name)),
    sizes: [
      ...(both || values['1080p'] === true ? (['1080p'] as const) : []),
      ...(both || values['4k'] === true ? (['4k'] as const) : []),
    ],
    folder,
  });
}
