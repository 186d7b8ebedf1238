import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeJson } from '../figure/write-json';
import { say } from '../setup/say.mjs';
import { bytesOf } from './data-address';
import { drawnFromNow } from './drawn-from';
import { everyLevel } from './every-shown';
import { drawnFromFile, levelKey, stillsFolder } from './old-stills';
import { openDrawingPage } from './open-drawing-page';

/*
 * The stills and clips that the program shows: `npm run figure:stills`. They go to
 * resources/figure/stills and are committed.
 */
const { values } = parseArgs({ options: { out: { type: 'string' } } });
const folder = values.out ?? stillsFolder;

await mkdir(folder, { recursive: true });
const made = new Map<string, Buffer>();
const { page, close } = await openDrawingPage();
try {
  for (const { exercise, level } of everyLevel) {
    const wish = { exercise, level };
    const pictures = (await page.evaluate((of) => window.figureDesk?.stills(of), wish)) ?? [];
    for (const { what, address } of pictures) {
      made.set(`${levelKey(wish)}--${what}.webp`, bytesOf(address));
    }
    say(`${exercise} ${level}: ${pictures.map(({ what }) => what).join(', ')}`);
  }
} finally {
  await close();
}
for (const old of await readdir(folder)) {
  await rm(join(folder, old));
}
for (const [name, bytes] of made) {
  await writeFile(join(folder, name), bytes);
}
const drawn = everyLevel.map((level) => [levelKey(level), drawnFromNow(level)] as const);
await writeJson(join(folder, drawnFromFile), Object.fromEntries(drawn));
const kilobytes = [...made.values()].reduce((sum, { length }) => sum + length, 0) / 1000;
say(`${made.size} pictures, ${Math.round(kilobytes)} kB, in ${folder}`);
