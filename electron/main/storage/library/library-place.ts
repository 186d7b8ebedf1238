import type { Place } from '../place';

/** Where and with what the library is saved: a place without the names of a single file. */
export type LibraryPlace = Omit<Place, 'names'>;

/** The same in another folder. */
export function placeIn(place: LibraryPlace, folder: string): LibraryPlace {
  return { ...place, folder };
}
