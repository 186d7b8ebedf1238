import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { repositoryFolder } from '../setup/folders.mjs';
import { drawnFromNow, isSamePicture } from './drawn-from';
import { everyLevel } from './every-shown';
import type { NamedLevel } from './every-shown';

/** Where the pictures are, and beside them what they were drawn from. */
export const stillsFolder = join(repositoryFolder, 'resources', 'figure', 'stills');
export const drawnFromFile = 'drawn-from.json';

const records = z.record(z.string(), z.object({ facts: z.string(), places: z.array(z.number()) }));

/** The name of a level in the record, and of its pictures up to what they show. */
export function levelKey({ exercise, level }: Pick<NamedLevel, 'exercise' | 'level'>): string {
  return `${exercise}--${level}`;
}

/** The levels whose pictures were drawn from something else than what there is now. */
export async function oldStills(): Promise<readonly string[]> {
  const file = await readFile(join(stillsFolder, drawnFromFile), 'utf8');
  const drawn = records.parse(JSON.parse(file));
  return everyLevel
    .filter((level) => {
      const before = drawn[levelKey(level)];
      return before === undefined || !isSamePicture(before, drawnFromNow(level));
    })
    .map(levelKey);
}

/** What to do about them, for whoever builds. */
export function oldStillsSentence(levels: readonly string[]): string {
  return `The figure moves or looks otherwise than on its stills (${levels.join(', ')}). Run "npm run figure:stills" and commit resources/figure/stills.`;
}
