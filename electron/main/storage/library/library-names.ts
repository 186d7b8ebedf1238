import { join } from 'node:path';

/** The library's folder among the saved files, and what is in it. */
export const libraryFolderName = 'library';

/** A library that is being written; it is none before it has its real name. */
export const unfinishedLibraryName = 'library.making';

/** One folder for each routine, with its versions. */
export function routinesFolder(library: string): string {
  return join(library, 'routines');
}

/** One file for each routine that somebody is at work on. */
export function draftsFolder(library: string): string {
  return join(library, 'drafts');
}
