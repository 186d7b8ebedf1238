import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { say } from '../setup/say.mjs';
import { bytesOf } from './data-address';
import { everyShown } from './every-shown';
import { openDrawingPage } from './open-drawing-page';

/*
 * A contact sheet of every movement and side, for review by eye: `npm run figure:sheet`, or of some:
 * `npm run figure:sheet -- dead-bug side-plank-knee-drive/easier/left --out folder`.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string' }, turn: { type: 'string' } },
});

const folder = values.out ?? join(tmpdir(), 'backline-figure-sheets');
const turn = Number(values.turn ?? 0);
const all = everyShown.map((shown) => ({
  shown,
  name: [shown.exercise, shown.level, shown.way].join('/'),
}));
const isOf = (name: string, wished: string) => name === wished || name.startsWith(`${wished}/`);
const unknown = positionals.filter((wished) => !all.some(({ name }) => isOf(name, wished)));

if (unknown.length > 0) {
  say(`There is no ${unknown.join(', ')}. Write exercise, exercise/level or exercise/level/way.`);
  process.exitCode = 1;
} else {
  await mkdir(folder, { recursive: true });
  const wanted = all.filter(
    ({ name }) => positionals.length === 0 || positionals.some((wished) => isOf(name, wished)),
  );
  const { page, close } = await openDrawingPage();
  try {
    for (const { shown, name } of wanted) {
      const sheet = await page.evaluate((wish) => window.figureDesk?.sheet(wish), { shown, turn });
      const file = join(folder, `${name.replaceAll('/', '--')}.png`);
      await writeFile(file, bytesOf(sheet));
      say(file);
    }
  } finally {
    await close();
  }
}
