import type { Routine } from '../../../../src/circuit/routine';
import { starterRoutines } from '../../../../src/circuit/starter-routines';
import type { StorageNotice } from '../../../../src/contract/storage-notice';
import { fileNames } from '../file-names';
import { safeFile } from '../safe-file';
import { routinesShape } from '../saved-shape';
import type { LibraryPlace } from './library-place';

/** What a new library begins with, and whether it may be written. */
export interface Beginning {
  readonly routines: readonly Routine[];
  readonly notices: readonly StorageNotice[];
  readonly mayWrite: boolean;
}

/** The routines of an earlier program's one file, or the starter routines. */
export async function beginningOf(saved: LibraryPlace): Promise<Beginning> {
  const file = 'routines';
  const old = safeFile({ ...saved, names: fileNames(file) }, routinesShape);
  const data = await old.read();
  const routines = data?.routines ?? starterRoutines();
  const found = old.found();
  switch (found.kind) {
    case 'loaded':
    case 'fresh':
      return { routines, notices: [], mayWrite: true };
    case 'restored':
      return { routines, notices: [{ kind: 'restored-from-backup', file }], mayWrite: true };
    case 'lost': {
      const { keptAs } = found;
      return { routines, notices: [{ kind: 'bad-file-kept', file, keptAs }], mayWrite: true };
    }
    case 'newer':
      return { routines, notices: [{ kind: 'newer-format', file }], mayWrite: false };
    case 'unreadable':
      return { routines, notices: [{ kind: 'cannot-read', file }], mayWrite: false };
  }
}
