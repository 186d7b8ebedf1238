import { join, resolve } from 'node:path';
import { app } from 'electron/main';
import { pageOrigin } from '../../../src/contract/page-origins';
import { deskAddress, printAddress, wallAddress } from '../scheme/page-address';

/** Where things are: the built pages and bridge, the saved files, the clinic's music, the log. */
export interface Places {
  readonly pages: string;
  readonly wallPreload: string;
  readonly deskPreload: string;
  readonly printPreload: string;
  /** The folder that all of it is in, for people. */
  readonly data: string;
  readonly saved: string;
  readonly music: string;
  readonly logs: string;
  /** The copies that the program makes by itself. */
  readonly backups: string;
}

/** The places of this run; `dataFolder` stands in for the user's own data folder. */
export function findPlaces(dataFolder: string | undefined): Places {
  if (dataFolder !== undefined) {
    app.setPath('userData', resolve(dataFolder));
  }
  const data = app.getPath('userData');
  return {
    pages: join(import.meta.dirname, '../renderer'),
    wallPreload: join(import.meta.dirname, '../preload/wall.cjs'),
    deskPreload: join(import.meta.dirname, '../preload/desk.cjs'),
    printPreload: join(import.meta.dirname, '../preload/print.cjs'),
    data,
    saved: join(data, 'saved'),
    music: join(data, 'music'),
    logs: join(data, 'logs'),
    backups: join(data, 'backups'),
  };
}

/** Where pages come from. */
export interface PageSource {
  /** Of the development server; undefined when the built pages are used. */
  readonly developmentOrigin: string | undefined;
  readonly origin: string;
  readonly wall: string;
  readonly desk: string;
  readonly print: string;
}

/** The built pages through our scheme, or in development the server that electron-vite names. */
export function pageSource(serverUrl: string | undefined, isPackaged: boolean): PageSource {
  if (isPackaged || serverUrl === undefined) {
    return {
      developmentOrigin: undefined,
      origin: pageOrigin,
      wall: wallAddress,
      desk: deskAddress,
      print: printAddress,
    };
  }
  const { origin } = new URL(serverUrl);
  return {
    developmentOrigin: origin,
    origin,
    wall: `${origin}/wall/index.html`,
    desk: `${origin}/desk/index.html`,
    print: `${origin}/desk/print/index.html`,
  };
}
