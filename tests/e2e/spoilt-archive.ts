/** What can have happened to a file on the disk of a wall. */
export type Spoiling = 'missing' | 'cut short' | 'damaged';

const damagedBytes = 4_096;

/**
 * The packed app's archive with one of its files spoilt, named by how its name begins. The rest of
 * the archive stays where it is: only its table of contents, or the file itself, is written over.
 */
export function spoiltArchive(archive: Buffer, file: string, how: Spoiling): Buffer {
  const spoilt = Buffer.from(archive);
  // Layout: scripts/setup/asar.mjs. The table begins behind four lengths, the files behind it.
  const table = spoilt.subarray(16, 16 + spoilt.readUInt32LE(12));
  const filesAt = 8 + spoilt.readUInt32LE(4);
  const text = table.toString('latin1');
  const entry = new RegExp(`"${file}[\\w-]*\\.glb":\\{"size":(\\d+),"offset":"(\\d+)"`).exec(text);
  const [found, size, offset] = entry ?? [];
  if (entry === null || found === undefined || size === undefined) {
    throw new Error(`The archive has no ${file}`);
  }
  switch (how) {
    case 'missing':
      table.write(found.replace(file, 'x'.repeat(file.length)), entry.index, 'latin1');
      break;
    case 'cut short': {
      const half = String(Math.floor(Number(size) / 2)).padEnd(size.length);
      table.write(found.replace(size, half), entry.index, 'latin1');
      break;
    }
    case 'damaged': {
      const middle = filesAt + Number(offset) + Math.floor(Number(size) / 2);
      spoilt.fill(0, middle, middle + damagedBytes);
    }
  }
  return spoilt;
}
