import type { WallBridge } from '../../contract/wall-bridge';

/** The wall's side of the desk: opening it, telling it of the run, and hearing of its changes. */
export type WallDesk = Pick<
  WallBridge,
  'openDesk' | 'reportStatus' | 'reportSound' | 'onLibraryChanged' | 'onSteered' | 'onSoundTested'
>;
