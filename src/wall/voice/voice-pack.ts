import type { SpokenId } from '../../circuit/voice/spoken-id';

/** A clip of the voice: where it is, and how long. */
export interface Clip {
  readonly address: string;
  readonly lengthMs: number;
}

/** What the manifest of a voice says of each clip. */
interface ListedClip {
  readonly file: string;
  readonly durationMs: number;
}

/** The clips of a manifest by spoken id. */
export type Manifest = Readonly<Record<string, ListedClip>>;

/** The clips of a language by spoken id. */
export type VoicePack = (id: SpokenId) => Clip | undefined;

/** Joins a manifest with the addresses at which its files are served. */
export function voicePack(
  manifest: Manifest,
  addresses: Readonly<Record<string, string>>,
): VoicePack {
  const byFile = new Map(
    Object.entries(addresses).map(([path, address]) => [fileOf(path), address]),
  );
  return (id) => {
    const listed = manifest[id];
    const address = listed && byFile.get(fileOf(listed.file));
    return listed === undefined || address === undefined
      ? undefined
      : { address, lengthMs: listed.durationMs };
  };
}

function fileOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
