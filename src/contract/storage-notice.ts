/**
 * What is saved, one file or folder for each concern: `shelf` is what the wall offers and in which
 * order, `access` the lock of the desk.
 */
export const storedFiles = ['settings', 'routines', 'shelf', 'access'] as const;

export type StoredFile = (typeof storedFiles)[number];

/**
 * Something about the saved files that staff should know.
 * `restored-from-backup`: the newest good copy is in use; of a routine, its version before. `bad-file-kept`: a damaged file was set
 * aside as `keptAs` (a name below the same folder) and the built-in values are in use.
 * `newer-format`: the file was saved by a newer program; it is left as it is and nothing is saved.
 * `cannot-read`: the file can neither be read nor set aside; built-in values run, nothing is saved.
 * `cannot-save`: the disk refuses; what is on screen is not on the disk.
 * `routine-left-out`: a saved routine breaks its bounds and is not offered on the wall.
 */
export type StorageNotice =
  | { readonly kind: 'restored-from-backup'; readonly file: StoredFile }
  | { readonly kind: 'bad-file-kept'; readonly file: StoredFile; readonly keptAs: string }
  | { readonly kind: 'newer-format'; readonly file: StoredFile }
  | { readonly kind: 'cannot-read'; readonly file: StoredFile }
  | { readonly kind: 'cannot-save'; readonly file: StoredFile }
  | { readonly kind: 'routine-left-out'; readonly file: 'routines'; readonly routineId: string };
