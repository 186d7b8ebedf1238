import { extname } from 'node:path';
import { pageOrigin } from '../../../src/contract/page-origins';

/** Where the wall loads music; the folder itself cannot be listed by a page. */
const musicPrefix = `${pageOrigin}/music/`;

/** What counts as music, and its media type; whether it can be played is the page's question. */
const musicTypes: ReadonlyMap<string, string> = new Map([
  ['.mp3', 'audio/mpeg'],
  ['.m4a', 'audio/mp4'],
  ['.ogg', 'audio/ogg'],
  ['.opus', 'audio/ogg; codecs=opus'],
  ['.flac', 'audio/flac'],
  ['.wav', 'audio/wav'],
]);

/** The media type of a file by its name; undefined for what is no music. */
export function musicTypeOf(name: string): string | undefined {
  return musicTypes.get(extname(name).toLowerCase());
}

/** Whether an address is meant for the music folder. */
export function isMusicAddress(address: string): boolean {
  return address.startsWith(musicPrefix);
}

/** The address of a file of the music folder: its name in letters that need no escape. */
export function musicAddress(name: string): string {
  return `${musicPrefix}${Buffer.from(name, 'utf8').toString('base64url')}`;
}

/** The file name that an address means; undefined where it is not one of ours, or not a plain name. */
export function musicNameAt(address: string): string | undefined {
  const encoded = address.startsWith(musicPrefix) ? address.slice(musicPrefix.length) : '';
  const name = Buffer.from(encoded, 'base64url').toString('utf8');
  // Only what `musicAddress` would have made of a name: nothing is decoded in two ways.
  const isOurs = encoded !== '' && musicAddress(name) === address;
  return isOurs && isPlainName(name) && musicTypeOf(name) !== undefined ? name : undefined;
}

/** One name in one folder: no way up, no drive, no stream, no control character. */
export function isPlainName(name: string): boolean {
  return !/[/\\:\p{Cc}]/u.test(name) && !name.startsWith('.');
}
