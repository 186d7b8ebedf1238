import { basename, dirname } from 'node:path';
import { placeIn } from '../storage/library/library-place';
import type { LibraryPlace } from '../storage/library/library-place';
import { writeNew } from '../storage/library/write-new';

/** Writes a file where staff chose, whole or not at all; throws what the disk throws. */
export async function writeChosen(place: LibraryPlace, path: string, text: string): Promise<void> {
  await writeNew(placeIn(place, dirname(path)), basename(path), text);
}
