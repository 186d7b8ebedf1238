import { uptime } from 'node:os';
import type { BrowserWindow } from 'electron/main';
import { attendDesk } from './access/attend-desk';
import { DeskLock } from './access/desk-lock';
import type { LockClock } from './access/guess-wait';
import { openSecrets } from './access/secrets';
import { usualParameters } from './access/verifier';
import { deskWindow } from './display/desk-window';
import type { DeskWindow, DeskWindowParts } from './display/desk-window';
import type { SheetWindow } from './display/sheet-window';
import { lockWithMachine, watchDesk } from './display/watch-desk';
import { dailyBackup } from './files/daily-backup';
import type { Log } from './health/log';
import { logComplaints } from './health/page-complaints';
import { openAccessChannels } from './ipc/desk-access-handlers';
import { openBackupChannels } from './ipc/desk-backup-handlers';
import { openFileChannels } from './ipc/desk-file-handlers';
import type { FileParts } from './ipc/desk-file-handlers';
import { openLibraryChannels, openSteeringChannels } from './ipc/desk-library-handlers';
import type { DeskParts } from './ipc/desk-parts';
import type { Doorway } from './ipc/doorway';
import { openPrintChannels } from './ipc/print-handlers';
import { pushToDesk } from './ipc/push';
import { placeIn } from './storage/library/library-place';
import type { Storage } from './storage/open-storage';

/** The desk as the rest of the program knows it. */
export interface Desk {
  readonly window: DeskWindow;
  readonly lock: DeskLock;
  /** Opens its channels; before its page loads. */
  readonly openChannels: (doorway: Doorway, parts: ChannelParts) => void;
}

/** What the channels reach beyond the desk itself. */
export type ChannelParts = Pick<
  DeskParts,
  'storage' | 'relay' | 'onSaved' | 'dataFolder' | 'programVersion'
> & {
  /** Where the program keeps the copies that it makes by itself. */
  readonly backupFolder: string;
};

/** What the desk is joined from. */
export interface DeskJoin {
  readonly storage: Storage;
  readonly window: Omit<DeskWindowParts, 'onOpen' | 'log' | 'theme'>;
  readonly sheets: SheetWindow;
  readonly log: Log;
}

const clock: LockClock = {
  wallMs: () => Date.now(),
  uptimeMs: () => uptime() * 1_000,
  monotonicMs: () => performance.now(),
};

const idleTimer = {
  nowMs: clock.monotonicMs,
  set: (action: () => void, ms: number) => setTimeout(action, ms),
};

const minuteMs = 60_000;

/** Joins the desk's window with its lock; opens nothing yet. */
export function joinDesk({ storage, window: windowParts, sheets, log }: DeskJoin): Desk {
  const secrets = openSecrets({ saved: storage.access, clock, parameters: usualParameters });
  const lock = new DeskLock(secrets, (access) => {
    pushToDesk(window.current()?.webContents, 'desk:access-changed', access);
    active();
  });
  const lockNow = () => {
    lock.lock();
  };
  const window = deskWindow({
    ...windowParts,
    log,
    theme: () => storage.settings.current().desk.theme,
    onOpen: (desk: BrowserWindow) => {
      const close = () => {
        window.close();
      };
      watchDesk(desk, { lock: lockNow, close, active, log });
      logComplaints(desk.webContents, log);
      active();
    },
  });
  const { active } = attendDesk(
    {
      access: () => lock.access().kind,
      lockAfterMs: () => storage.settings.current().desk.lockAfterMinutes * minuteMs,
      lock: lockNow,
      coversWall: window.coversWall,
      close: window.close,
    },
    idleTimer,
  );
  lockWithMachine(lockNow);
  return {
    window,
    lock,
    openChannels: (doorway, parts) => {
      const all = withBackups({ ...parts, lock, active, closeDesk: window.close });
      const files = { ...all, desk: window.current, sheets };
      openAccessChannels(doorway, all);
      openLibraryChannels(doorway, all);
      openSteeringChannels(doorway, all);
      openFileChannels(doorway, files);
      openBackupChannels(doorway, files);
      openPrintChannels(doorway, files);
    },
  };
}

/** With what keeps copies: today's after every change, and one of its own before a replacement. */
function withBackups(
  parts: DeskParts & Pick<ChannelParts, 'backupFolder'>,
): Omit<FileParts, 'desk'> {
  const { storage, programVersion, backupFolder } = parts;
  const backupContent = () => ({
    programVersion,
    settings: storage.settings.current(),
    shelf: storage.library.savedShelf(),
    routines: storage.library.histories(),
  });
  const daily = dailyBackup(placeIn(storage.place, backupFolder), backupContent);
  return {
    ...parts,
    place: storage.place,
    backupContent,
    backUpBefore: daily.before,
    onSaved: () => {
      parts.onSaved();
      daily.changed();
    },
  };
}
