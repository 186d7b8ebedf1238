import type { MusicTrack } from '../contract/music-track';
import type { WallBridge } from '../contract/wall-bridge';

/** The clinic's own music; none where it could not be listed, which the main process has logged. */
export async function musicFiles(
  bridge: Pick<WallBridge, 'music'>,
): Promise<readonly MusicTrack[]> {
  const outcome = await bridge.music();
  return outcome.kind === 'done' ? outcome.value : [];
}
