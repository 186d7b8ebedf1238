import { powerMonitor, powerSaveBlocker } from 'electron/main';

/** Keeps the display on while it is wanted. */
export interface KeepAwake {
  readonly want: (awake: boolean) => void;
}

/**
 * Keeps the display on: always in the kiosk, otherwise while a session runs. Asked for anew after
 * every waking, since some systems forget it. The machine's own power plan is the real control.
 */
export function openKeepAwake(always: boolean): KeepAwake {
  let wanted = always;
  let blocker: number | undefined;
  const release = () => {
    if (blocker !== undefined) {
      powerSaveBlocker.stop(blocker);
      blocker = undefined;
    }
  };
  const settle = () => {
    release();
    blocker = wanted ? powerSaveBlocker.start('prevent-display-sleep') : undefined;
  };
  powerMonitor.on('resume', settle);
  settle();
  return {
    want: (awake) => {
      wanted = always || awake;
      settle();
    },
  };
}
