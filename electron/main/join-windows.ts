import { app } from 'electron/main';
import type { BrowserWindow, WebContents } from 'electron/main';
import type { DeskWindowParts } from './display/desk-window';
import { onPainted } from './display/on-painted';
import { SheetWindow } from './display/sheet-window';
import { openKeepAwake } from './health/keep-awake';
import type { Log } from './health/log';
import { openSoundRestart } from './health/restart-sound';
import { watchGraphics } from './health/watch-graphics';
import { openDoorway } from './ipc/doorway';
import type { Doorway } from './ipc/doorway';
import { pushToDesk, pushToWall } from './ipc/push';
import { openWallChannels, wallData } from './ipc/wall-handlers';
import { wallRelay } from './ipc/wall-relay';
import type { WallRelay } from './ipc/wall-relay';
import { joinDesk } from './join-desk';
import type { Desk } from './join-desk';
import { listMusic } from './music/list-music';
import { openSpeech } from './speech/open-speech';
import type { HonouredStart } from './start/honoured-start';
import type { PageSource, Places } from './start/places';
import type { Storage } from './storage/open-storage';

/** What the program was started with. */
export interface Circumstances {
  readonly start: HonouredStart;
  readonly places: Places;
  readonly source: PageSource;
  readonly isPackaged: boolean;
  readonly log: Log;
}

/** The two windows and what lies between them. */
interface Windows extends Circumstances {
  readonly wall: BrowserWindow;
  /** Still opening, perhaps: the wall's page loads meanwhile. */
  readonly storage: Promise<Storage>;
  /** There once the saved files are open, which its lock is checked against. */
  readonly desk: Promise<Desk>;
  /** The page of the desk while it is open. */
  readonly deskPage: () => WebContents | undefined;
  readonly relay: WallRelay;
}

/**
 * Joins wall and desk: every channel of both, and what is passed on from one to the other. The desk
 * opens when somebody asks for it.
 */
export function joinWindows(
  wall: BrowserWindow,
  storage: Promise<Storage>,
  given: Circumstances,
): void {
  const { start, places, source, log } = given;
  let joined: Desk | undefined;
  const sheets = new SheetWindow({
    preload: places.printPreload,
    address: source.print,
    isDevelopment: !given.isPackaged,
  });
  const deskPage = () => joined?.window.current()?.webContents;
  const relay = relayBetween(wall, deskPage);
  watchGraphics({
    isQuiet: () => relay.status().kind === 'idle' && deskPage() === undefined,
    log,
  });
  const doorway = openDoorway({
    origin: source.origin,
    contentsIdOf: (kind) => {
      const page = { wall, desk: joined?.window.current(), print: sheets.current() }[kind];
      return idOf(page);
    },
    isUnlocked: () => joined?.lock.isUnlocked() === true,
    log,
  });
  const desk = storage.then((opened) => {
    joined = joinDesk({ storage: opened, window: windowParts(wall, given), sheets, log });
    openDeskChannels(doorway, joined, { ...given, wall, storage: opened, relay });
    return joined;
  });
  openChannelsOfWall(doorway, { ...given, wall, storage, desk, deskPage, relay });
  app.on('second-instance', () => {
    // Whoever is at the desk must not find the wall over it.
    bringToFront(joined?.window.current() ?? wall);
  });
  if (start.options.desk === true) {
    void desk.then(({ window }) => {
      window.open();
    });
  }
}

function relayBetween(wall: BrowserWindow, deskPage: Windows['deskPage']): WallRelay {
  return wallRelay({
    nowMs: () => performance.now(),
    tellDesk: (status) => {
      pushToDesk(deskPage(), 'desk:wall-status-changed', status);
    },
    tellDeskOfSound: (sound) => {
      pushToDesk(deskPage(), 'desk:wall-sound-changed', sound);
    },
    testSound: () => {
      pushToWall(wall.webContents, 'wall:sound-tested', undefined);
    },
    steerWall: (command) => {
      pushToWall(wall.webContents, 'wall:steered', command);
    },
  });
}

function bringToFront(window: BrowserWindow): void {
  if (!window.isDestroyed()) {
    window.show();
    window.focus();
  }
}

function windowParts(
  wall: BrowserWindow,
  { start, places, source, isPackaged }: Circumstances,
): Omit<DeskWindowParts, 'onOpen' | 'log' | 'theme'> {
  return {
    options: start.options,
    preload: places.deskPreload,
    address: source.desk,
    isDevelopment: !isPackaged,
    wall,
  };
}

function openChannelsOfWall(doorway: Doorway, windows: Windows): void {
  const { wall, storage, desk, deskPage, relay, start, places, log } = windows;
  openWallChannels(doorway, {
    storage,
    startRoutineId: start.options.routineId,
    listMusic: () => listMusic(places.music, log),
    keepAwake: openKeepAwake(!start.options.windowed).want,
    restartSound: openSoundRestart(log),
    onPainted: onPainted(wall, start.picturePath, log),
    speech: openSpeech(log),
    openDesk: () =>
      void desk.then(({ window }) => {
        window.open();
      }),
    onStatus: relay.report,
    onSound: relay.reportSound,
    onSaved: () => {
      pushToDesk(deskPage(), 'desk:library-changed', undefined);
    },
  });
}

/** What the desk's channels are opened with. */
interface DeskSide extends Circumstances {
  readonly wall: BrowserWindow;
  readonly storage: Storage;
  readonly relay: WallRelay;
}

function openDeskChannels(doorway: Doorway, desk: Desk, side: DeskSide): void {
  const { wall, storage, relay, places } = side;
  desk.openChannels(doorway, {
    storage,
    relay,
    onSaved: () => {
      pushToWall(wall.webContents, 'wall:library-changed', wallData(storage));
    },
    dataFolder: places.data,
    backupFolder: places.backups,
    programVersion: app.getVersion(),
  });
}

/** The id of a window's page; undefined where there is none. */
export function idOf(window: BrowserWindow | undefined): number | undefined {
  return window === undefined || window.isDestroyed() ? undefined : window.webContents.id;
}
