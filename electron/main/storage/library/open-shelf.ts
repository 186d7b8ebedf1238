import { join } from 'node:path';
import type { SavedShelf } from '../../../../src/contract/saved-shapes';
import { fileNames } from '../file-names';
import { safeFile } from '../safe-file';
import { openSavedValue } from '../saved-value';
import type { SavedValue } from '../saved-value';
import { libraryFolderName } from './library-names';
import { placeIn } from './library-place';
import type { LibraryPlace } from './library-place';
import { shelfShape } from './saved-version';

/** Opens the shelf of the library below the saved files; `builtIn` where none can be read. */
export function openShelf(
  saved: LibraryPlace,
  builtIn: SavedShelf,
): Promise<SavedValue<SavedShelf>> {
  const folder = join(saved.folder, libraryFolderName);
  const place = { ...placeIn(saved, folder), names: fileNames('shelf') };
  return openSavedValue({
    file: 'shelf',
    safeFile: safeFile(place, shelfShape),
    builtIn,
    writeFirst: false,
  });
}
