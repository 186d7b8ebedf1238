import { createHash } from 'node:crypto';
import { lstat, open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import type { ZodType } from 'zod';
import type { FileFault } from '../../../src/contract/desk-files';
import type { RoutineVersion } from '../../../src/contract/library';
import { mostRoutines } from '../../../src/contract/library-schema';
import type { SavedShelf } from '../../../src/contract/saved-shapes';
import type { Settings } from '../../../src/contract/settings';
import { shelfShape, versionShape } from '../storage/library/saved-version';
import { contentOf } from '../storage/read-file';
import { settingsShape } from '../storage/saved-shape';
import type { SavedShape } from '../storage/saved-shape';
import { backupFootSchema, backupFormat, backupHeadSchema } from './backup-lines';

/** A larger backup than any clinic makes is not read. */
const mostBackupBytes = 1024 * 1024 * 1024;

/** A line with one version, or with a full shelf, is far shorter. */
const longestLine = 4 * 1024 * 1024;

/** Of each routine so many versions are brought back, from the newest. */
const broughtVersions = 20;

/** What a backup holds, checked whole. */
export interface Backup {
  readonly madeAt: string;
  readonly settings: Settings;
  readonly shelf: SavedShelf;
  /** By routine, the newest last. */
  readonly routines: ReadonlyMap<string, readonly RoutineVersion[]>;
  /** As many as the file holds. */
  readonly versions: number;
}

/** What a chosen file turned out to be. */
export type BackupFile =
  | { readonly kind: 'good'; readonly backup: Backup }
  | { readonly kind: 'faulty'; readonly faults: readonly FileFault[] };

/** A line that does not hold what it should. */
class Fault extends Error {
  readonly fault: FileFault;

  constructor(kind: FileFault['kind'], line?: number) {
    super(kind);
    this.fault = { kind, ...(line !== undefined && { line }) };
  }
}

/** Reads and checks a backup, line by line. Never throws: what is wrong is told by line. */
export async function readBackup(path: string): Promise<BackupFile> {
  try {
    const facts = await lstat(path);
    if (!facts.isFile()) {
      throw new Fault('notAFile');
    }
    if (facts.size > mostBackupBytes) {
      throw new Fault('tooLarge');
    }
    return { kind: 'good', backup: await read(path) };
  } catch (cause) {
    const fault: FileFault = cause instanceof Fault ? cause.fault : { kind: 'notAFile' };
    return { kind: 'faulty', faults: [fault] };
  }
}

async function read(path: string): Promise<Backup> {
  const file = await open(path, 'r');
  try {
    const reader = new BackupReader();
    for await (const line of linesOf(file)) {
      reader.take(line);
    }
    return reader.backup();
  } finally {
    await file.close();
  }
}

/**
 * The lines with their ends. Not Node's own `readLines`: it takes signs for ends that a name may
 * hold (U+2028), and a giant without any end for one line.
 */
async function* linesOf(file: FileHandle): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of file.createReadStream({ encoding: 'utf8', autoClose: false })) {
    const lines = `${rest}${String(chunk)}`.split('\n');
    rest = lines.pop() ?? '';
    yield* lines.map((line) => `${line}\n`);
    if (rest.length > longestLine) {
      throw new Fault('tooLarge');
    }
  }
  if (rest !== '') {
    yield rest;
  }
}

const headShape = shapeOf(backupHeadSchema);
const footShape = shapeOf(backupFootSchema);

function shapeOf<T>(schema: ZodType<T>): SavedShape<T> {
  return { format: backupFormat, migrations: [], schema };
}

/** Takes the lines one by one; the last one that came is the foot, or the file was cut off. */
class BackupReader {
  readonly #hash = createHash('sha256');
  readonly #routines = new Map<string, readonly RoutineVersion[]>();
  #held: string | undefined;
  #line = 0;
  #versions = 0;
  #madeAt = '';
  #settings: Settings | undefined;
  #shelf: SavedShelf | undefined;

  take(line: string): void {
    if (this.#held !== undefined) {
      this.#read(this.#held);
    }
    this.#held = line;
  }

  backup(): Backup {
    const foot = this.#content(this.#held ?? '', footShape, this.#line + 1).data;
    const isWhole = foot.lines === this.#line && foot.sha256 === this.#hash.digest('hex');
    if (!isWhole || this.#settings === undefined || this.#shelf === undefined) {
      throw new Fault('wrongShape', this.#line + 1);
    }
    return {
      madeAt: this.#madeAt,
      settings: this.#settings,
      shelf: this.#shelf,
      routines: this.#routines,
      versions: this.#versions,
    };
  }

  #read(line: string): void {
    this.#line += 1;
    this.#hash.update(line);
    switch (this.#line) {
      case 1:
        this.#madeAt = this.#content(line, headShape).savedAt;
        return;
      case 2:
        this.#settings = this.#content(line, settingsShape).data;
        return;
      case 3:
        this.#shelf = this.#content(line, shelfShape).data;
        return;
      default:
        this.#addVersion(line);
    }
  }

  #addVersion(line: string): void {
    const { data, seq, savedAt } = this.#content(line, versionShape);
    const { id } = data.routine;
    const earlier = this.#routines.get(id) ?? [];
    if (earlier.length === 0 && this.#routines.size >= mostRoutines) {
      throw new Fault('tooMany', this.#line);
    }
    const all = [...earlier, { version: seq, savedAt, ...data }];
    all.sort((one, other) => one.version - other.version);
    this.#routines.set(id, all.slice(-broughtVersions));
    this.#versions += 1;
  }

  #content<T>(line: string, shape: SavedShape<T>, number = this.#line) {
    const content = contentOf(Buffer.from(line), shape);
    if (content.kind === 'newer') {
      throw new Fault('newerFormat', number);
    }
    if (content.kind !== 'good') {
      throw new Fault(number === 1 ? 'notOurs' : 'wrongShape', number);
    }
    return content;
  }
}
