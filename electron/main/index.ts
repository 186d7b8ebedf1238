import type { BrowserWindow } from 'electron/main';
import { Menu, app, session } from 'electron/main';
import { openDeveloperKeys } from './display/developer-keys';
import { holdOpen } from './display/hold-open';
import { keepOnDisplay } from './display/keep-on-display';
import { openWallWindow } from './display/wall-window';
import { openLog } from './health/log';
import { endOnFault } from './health/main-faults';
import { logComplaints } from './health/page-complaints';
import { revivePage } from './health/revive-page';
import { tellOfSleep } from './ipc/tell-of-sleep';
import { idOf, joinWindows } from './join-windows';
import { declarePageScheme, servePages } from './scheme/serve-pages';
import { closeContents } from './security/close-contents';
import { closeSession } from './security/close-session';
import { setCommandLine } from './security/command-line';
import { honouredStart } from './start/honoured-start';
import { findPlaces, pageSource } from './start/places';
import { openStorage } from './storage/open-storage';

const { isPackaged } = app;
const start = honouredStart({ commandLine: process.argv, environment: process.env, isPackaged });
const { options } = start;
const places = findPlaces(options.dataFolder);
const source = pageSource(process.env.ELECTRON_RENDERER_URL, isPackaged);
const log = openLog(places.logs, !isPackaged);

/** A wrong command line (sysexits.h, EX_USAGE). */
const usageExitCode = 64;

endOnFault(log);
declarePageScheme();
setCommandLine(app.commandLine, isPackaged);
keepSandbox();
app.disableDomainBlockingFor3DAPIs();

if (start.problems.length > 0) {
  process.stderr.write(`${start.problems.join('\n')}\n`);
  app.exit(usageExitCode);
} else if (app.requestSingleInstanceLock()) {
  void run();
} else {
  app.exit(0);
}

/** Everything that happens once, in order: what guards a page is there before the page. */
async function run(): Promise<void> {
  log.info(`Backline ${app.getVersion()} on Electron ${process.versions.electron}.`);
  log.info(start.remark ?? (options.windowed ? 'In a window.' : 'As a kiosk.'));
  const opening = openStorage(places.saved, log);
  await app.whenReady();

  Menu.setApplicationMenu(null);
  closeSession(session.defaultSession, source);
  servePages(places, log);
  app.on('web-contents-created', (_event, contents) => {
    const openKeys = !isPackaged && options.windowed;
    const keyRules = () => (contents.id === idOf(wall) ? 'wall' : 'desk');
    const { developmentOrigin } = source;
    closeContents(contents, { developmentOrigin, openKeys, keyRules, log });
  });

  const isDevelopment = !isPackaged;
  const wall: BrowserWindow = openWallWindow({
    options,
    preload: places.wallPreload,
    isDevelopment,
  });
  guardWall(wall);
  joinWindows(wall, opening, { start, places, source, isPackaged, log });
  wall.loadURL(source.wall).catch((cause: unknown) => {
    // Not the end of the program: a page that dies while it loads is brought back by revivePage.
    log.error('The wall did not load.', cause);
  });
}

/**
 * Every renderer sandboxed, even one that a bug would open without. Root has no sandbox to enter:
 * there (`--no-sandbox`, set-up says so) this call would leave the network process without a start.
 */
function keepSandbox(): void {
  if (!app.commandLine.hasSwitch('no-sandbox')) {
    app.enableSandbox();
  }
}

function guardWall(wall: BrowserWindow): void {
  revivePage(wall.webContents, log);
  logComplaints(wall.webContents, log);
  tellOfSleep(wall.webContents);
  if (!options.windowed) {
    holdOpen(wall);
    keepOnDisplay(wall);
  } else if (!isPackaged) {
    openDeveloperKeys(wall.webContents);
  }
}
