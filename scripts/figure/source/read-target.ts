import { open, readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { SourceFiles } from './fetch-source';

/** Numbers in one target: three for each of the 19,158 vertices. */
const numbersInTarget = 57_474;

const nameFile = z.object({ targets: z.record(z.string(), z.unknown()) });

/** Reads targets: by name, how far each vertex moves (decimetres, x y z in turn). */
export async function readTargets(
  files: SourceFiles,
  names: readonly string[],
): Promise<ReadonlyMap<string, Float64Array>> {
  const list = nameFile.parse(JSON.parse(await readFile(files.targetNames, 'utf8')));
  // The rows lie in the order of the sorted names.
  const rows = Object.keys(list.targets).sort();
  const file = await open(files.targets, 'r');
  try {
    const targets = new Map<string, Float64Array>();
    for (const name of names) {
      const row = rows.indexOf(`data/targets/${name}.target`);
      if (row < 0) {
        throw new Error(`The source has no target ${name}`);
      }
      const bytes = Buffer.alloc(numbersInTarget * 2);
      await file.read(bytes, 0, bytes.length, row * bytes.length);
      targets.set(name, movesIn(bytes));
    }
    return targets;
  } finally {
    await file.close();
  }
}

/** Stored as thousandths in 16-bit integers, low byte first. */
function movesIn(bytes: Buffer): Float64Array {
  return Float64Array.from(
    { length: numbersInTarget },
    (_, index) => bytes.readInt16LE(index * 2) / 1000,
  );
}
