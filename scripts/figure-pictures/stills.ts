import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { repositoryFolder } from '../setup/folders.mjs';
import { say } from '../setup/say.mjs';
import { bytesOf } from './data-address';
import { everyLevel } from './every-shown';
import { openDrawingPage } from './open-drawing-page';

/*
 * The stills and clips that the program shows: `npm run figure:stills`. They go to
 * resources/figure/stills and are committed.
 */
const { values } = parseArgs({ options: { out: { type: 'string' } } });
const folder = values.out ?? join(repositoryFolder, 'resources', 'figure', 'stills');

await mkdir(folder, { recursive: true });
const { page, close } = await openDrawingPage();
try {
  for (const { exercise, level } of everyLevel) {
    const wish = { exercise, level };
    const pictures = (await page.evaluate((of) => window.figureDesk?.stills(of), wish)) ?? [];
    for (const { what, address } of pictures) {
      await writeFile(join(folder, `${exercise}--${level}--${what}.webp`), bytesOf(address));
    }
    say(`${exercise} ${level}: ${pictures.map(({ what }) => what).join(', ')}`);
  }
} finally {
  await close();
}
