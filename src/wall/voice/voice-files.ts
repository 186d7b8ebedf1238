import manifest from '../../../resources/voice/en/manifest.json';
import { voicePack } from './voice-pack';

const addresses = import.meta.glob<string>('../../../resources/voice/en/*.opus', {
  eager: true,
  query: '?url',
  import: 'default',
});

/** The English voice that comes with the program. */
export const voice = voicePack(manifest, addresses);
