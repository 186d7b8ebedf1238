import { join } from 'node:path';
import { UnfitFile } from './disk';
import { unsealed } from './envelope';
import { errorCode } from './error-code';
import { migrated } from './migrations';
import { mostFileBytes } from './most-file-bytes';
import type { Place } from './place';
import { retryBusy } from './retry-busy';
import type { SavedShape } from './saved-shape';

/** What one file turned out to hold. */
export type FileContent<T> =
  | { readonly kind: 'good'; readonly data: T; readonly seq: number; readonly savedAt: string }
  | { readonly kind: 'absent' }
  | { readonly kind: 'newer' }
  /** The system could not read it (`code`): what it holds is not known and may be good. */
  | { readonly kind: 'unreadable'; readonly code: string }
  | { readonly kind: 'bad'; readonly reason: string };

/** At start, how long a file that somebody else holds is waited for. */
const patienceMs = 2_000;

/** Where a file is read from. */
export type ReadingPlace = Pick<Place, 'disk' | 'folder' | 'waiting'>;

/** Reads one file of a concern and brings its data to the present format. Never throws. */
export async function readSavedFile<T>(
  { disk, folder, waiting }: ReadingPlace,
  name: string,
  shape: SavedShape<T>,
): Promise<FileContent<T>> {
  try {
    const bytes = await retryBusy(
      () => disk.read(join(folder, name), mostFileBytes),
      patienceMs,
      waiting,
    );
    return contentOf(bytes, shape);
  } catch (cause) {
    return failedRead(cause);
  }
}

function failedRead(cause: unknown): FileContent<never> {
  if (cause instanceof UnfitFile) {
    return { kind: 'bad', reason: cause.message };
  }
  const code = errorCode(cause);
  if (code === '') {
    return { kind: 'bad', reason: 'its data could not be brought to the present format' };
  }
  return code === 'ENOENT' ? { kind: 'absent' } : { kind: 'unreadable', code };
}

/** What a file's bytes hold, in the present format. May throw on data that its format does not allow. */
export function contentOf<T>(bytes: Uint8Array, shape: SavedShape<T>): FileContent<T> {
  const content = unsealed(bytes, shape.format);
  if (content.kind !== 'good') {
    return content;
  }
  const { format, seq, savedAt, data } = content.envelope;
  const parsed = shape.schema.safeParse(migrated(data, format, shape.migrations));
  return parsed.success
    ? { kind: 'good', data: parsed.data, seq, savedAt }
    : { kind: 'bad', reason: 'its data does not have the shape it should have' };
}
