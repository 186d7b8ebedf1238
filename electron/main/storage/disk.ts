/** A new file that is being written. */
export interface NewFile {
  /** Writes all of it, in as many pieces as the disk takes. */
  readonly write: (bytes: Uint8Array) => Promise<void>;
  /** Answers when the bytes are on the disk and not only in a cache. */
  readonly sync: () => Promise<void>;
  /** Bytes that the disk says it holds. */
  readonly size: () => Promise<number>;
  readonly close: () => Promise<void>;
}

/**
 * The file system as storage uses it: the few steps from which a safe save is made, so that tests
 * can record their order and make any of them fail. Failures are thrown with Node's error codes.
 */
export interface Disk {
  /** Makes a folder and those above it; nothing happens when it is there. */
  readonly makeFolder: (folder: string) => Promise<void>;
  readonly namesIn: (folder: string) => Promise<readonly string[]>;
  /** Reads a regular file of at most so many bytes; anything else is thrown as `UnfitFile`. */
  readonly read: (path: string, mostBytes: number) => Promise<Uint8Array>;
  /** Makes a file that must not exist yet. */
  readonly create: (path: string) => Promise<NewFile>;
  /** Gives a file a second name that must not exist yet; no copy is made. */
  readonly link: (path: string, secondPath: string) => Promise<void>;
  /** Replaces what has the new name, in one step. */
  readonly rename: (path: string, newPath: string) => Promise<void>;
  readonly remove: (path: string) => Promise<void>;
  /** Removes a folder with all that is in it; nothing happens when it is not there. */
  readonly removeFolder: (folder: string) => Promise<void>;
  /** Answers when the names in a folder are on the disk; does nothing where no system can. */
  readonly syncFolder: (folder: string) => Promise<void>;
}

/** Something that is not a file which may be read: a folder, a pipe, a link, a giant. */
export class UnfitFile extends Error {
  override readonly name = 'UnfitFile';
}
