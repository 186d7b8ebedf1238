import { voicePack } from './voice-pack';
import type { Manifest } from './voice-pack';

const manifests = import.meta.glob<Manifest>('../../../resources/voice/en/manifest.json', {
  eager: true,
  import: 'default',
});

const addresses = import.meta.glob<string>('../../../resources/voice/en/*.opus', {
  eager: true,
  query: '?url',
  import: 'default',
});

/** The English voice that comes with the program. */
export const voice = voicePack(Object.values(manifests)[0] ?? {}, addresses);
