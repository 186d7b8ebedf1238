import { mkdir, readdir } from 'node:fs/promises';
import type { MusicTrack } from '../../../src/contract/music-track';
import type { Log } from '../health/log';
import { isPlainName, musicAddress, musicTypeOf } from './music-address';

/** More than a clinic plays in a week. */
const mostTracks = 5_000;

/**
 * The music files of a folder by name; none where it cannot be read. Nothing in it is changed; only
 * where it is missing it is made, so that staff find the place to put music in.
 */
export async function listMusic(
  folder: string,
  log: Pick<Log, 'warn'>,
): Promise<readonly MusicTrack[]> {
  try {
    await mkdir(folder, { recursive: true });
    const entries = await readdir(folder, { withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() && isPlainName(entry.name))
      .flatMap(({ name }) => trackOf(name))
      .toSorted((one, other) => one.name.localeCompare(other.name))
      .slice(0, mostTracks);
  } catch (cause) {
    log.warn(`The music folder cannot be read: ${String(cause)}`);
    return [];
  }
}

function trackOf(name: string): readonly MusicTrack[] {
  const type = musicTypeOf(name);
  return type === undefined ? [] : [{ address: musicAddress(name), type, name }];
}
