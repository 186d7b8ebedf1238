import { join } from 'node:path';
import * as z from 'zod';
import { savedShelfSchema } from '../../../../src/contract/library-schema';
import { done } from '../../../../src/contract/outcome';
import { idSchema } from '../../../../src/contract/routine-schema';
import type { SavedShelf } from '../../../../src/contract/saved-shapes';
import { savedSettingsSchema } from '../../../../src/contract/schemas';
import type { Settings } from '../../../../src/contract/settings';
import { sealed } from '../envelope';
import { errorCode } from '../error-code';
import { readSavedFile } from '../read-file';
import { retryBusy } from '../retry-busy';
import { SaveFailure } from '../save-failure';
import type { SavedShape } from '../saved-shape';
import type { SavedValue } from '../saved-value';
import { patienceMs } from '../write-whole';
import { routinesFolder } from './library-names';
import type { SettingsPart } from './library-parts';
import { placeIn } from './library-place';
import type { LibraryPlace } from './library-place';
import { routineFolderName } from './routine-folder-name';
import { versionName, versionOf } from './version-names';
import { writeNew } from './write-new';

/** A version that belongs to a change of many routines, all or none. */
export interface WrittenVersion {
  readonly routineId: string;
  readonly version: number;
}

/** What is to be taken back of a change of many routines that was not finished. */
export interface Unfinished {
  readonly versions: readonly WrittenVersion[];
  /** As it was before. */
  readonly shelf: SavedShelf;
  /** As they were before; null where they do not belong to the change. */
  readonly settings: Settings | null;
}

/** What is put back as it was. */
export interface ToPutRight {
  readonly library: LibraryPlace;
  readonly shelf: Pick<SavedValue<SavedShelf>, 'current' | 'change'>;
  readonly settings: SettingsPart;
}

const name = 'unfinished.json';

const shape: SavedShape<Unfinished> = {
  format: 2,
  migrations: [
    { to: 2, migrate: (data) => ({ ...z.looseObject({}).parse(data), settings: null }) },
  ],
  schema: z.strictObject({
    versions: z.array(z.strictObject({ routineId: idSchema, version: z.int().min(1) })).readonly(),
    shelf: savedShelfSchema,
    settings: savedSettingsSchema.nullable(),
  }),
};

/**
 * Notes, before the first of them is written, which versions belong together. While the note is
 * there none of them counts: the next change or start takes back what a kill left of them.
 */
export async function noteTogether(library: LibraryPlace, unfinished: Unfinished): Promise<void> {
  const savedAt = library.now().toISOString();
  await writeNew(library, name, sealed(unfinished, { format: shape.format, seq: 1, savedAt }));
}

/** All are written: from now on they count. Answers when that is on the disk. */
export async function settleTogether({ disk, folder, waiting }: LibraryPlace): Promise<void> {
  await retryBusy(() => disk.remove(join(folder, name)), patienceMs, waiting);
  await disk.syncFolder(folder);
}

/**
 * Takes back what belongs to a note that was never settled, if there is one, and answers with its
 * versions. Throws where it cannot: nothing may be saved before, or a number would be used twice.
 */
export async function undoUnfinished(right: ToPutRight): Promise<readonly WrittenVersion[]> {
  const { library } = right;
  const note = await readSavedFile(library, name, shape);
  if (note.kind === 'absent') {
    return [];
  }
  if (note.kind === 'unreadable') {
    throw new SaveFailure('disk');
  }
  const versions = note.kind === 'good' ? note.data.versions : [];
  if (note.kind === 'good') {
    library.log.warn(`Taking back ${versions.length} versions that were not finished.`);
    await takeBack(right, note.data);
  }
  await settleTogether(library);
  return versions;
}

/** Removes versions, and the folders of routines that had no other; puts shelf and settings back. */
export async function takeBack(
  { library, shelf, settings }: ToPutRight,
  before: Unfinished,
): Promise<void> {
  for (const { routineId, version } of before.versions) {
    const folder = join(routinesFolder(library.folder), routineFolderName(routineId));
    await removeVersion(placeIn(library, folder), version);
  }
  await library.disk.syncFolder(routinesFolder(library.folder));
  await putBack(shelf, before.shelf);
  if (before.settings !== null) {
    await putBack(settings, before.settings);
  }
}

async function putBack<T>(
  value: Pick<SavedValue<T>, 'current' | 'change'>,
  before: T,
): Promise<void> {
  if (JSON.stringify(value.current()) === JSON.stringify(before)) {
    return;
  }
  const outcome = await value.change(() => done(before));
  if (outcome.kind === 'refused') {
    throw new SaveFailure('disk');
  }
}

async function removeVersion({ disk, folder }: LibraryPlace, version: number): Promise<void> {
  try {
    await disk.remove(join(folder, versionName(version)));
    await disk.syncFolder(folder);
  } catch (cause) {
    if (errorCode(cause) !== 'ENOENT') {
      throw cause;
    }
  }
  const left = await disk.namesIn(folder).catch(() => ['?']);
  if (
    !left.some((file) => file === '?' || versionOf(file) !== undefined || file.includes('.bad-'))
  ) {
    await disk.removeFolder(folder);
  }
}
