import type { DeskData } from '../../../src/contract/desk-calls';
import type { DeskLock } from '../access/desk-lock';
import type { Storage } from '../storage/open-storage';
import type { WallRelay } from './wall-relay';

/** What the desk's calls reach. */
export interface DeskParts {
  readonly storage: Storage;
  readonly lock: DeskLock;
  readonly relay: WallRelay;
  /** Somebody is at the desk. */
  readonly active: () => void;
  readonly closeDesk: () => void;
  /** After anything was saved that the wall shows. */
  readonly onSaved: () => void;
  /** Where the saved files are, for people. */
  readonly dataFolder: string;
  readonly programVersion: string;
}

/** What an unlocked desk is told when it loads. */
export async function deskData(
  parts: Pick<DeskParts, 'storage' | 'dataFolder' | 'programVersion'>,
): Promise<DeskData> {
  const { storage, dataFolder, programVersion } = parts;
  return {
    library: await storage.library.whole(),
    settings: storage.settings.current(),
    notices: storage.notices(),
    dataFolder,
    programVersion,
  };
}
