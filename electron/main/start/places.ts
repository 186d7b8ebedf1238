import { join, resolve } from 'node:path';
import { app } from 'electron/main';
import { deskAddress, pageOrigin, wallAddress } from '../scheme/page-address';

/** Where things are: the built pages and bridge, the saved files, the clinic's music, the log. */
export interface Places {
  readonly pages: string;
  readonly wallPreload: string;
  readonly deskPreload: string;
  /** The folder that all of it is in, for people. */
  readonly data: string;
  readonly saved: string;
  readonly music: string;
  readonly logs: string;
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
    data,
    saved: join(data, 'saved'),
    music: join(data, 'music'),
    logs: join(data, 'logs'),
  };
}

/** Where pages come from. */
export interface PageSource {
  /** Of the development server; undefined when the built pages are used. */
  readonly developmentOrigin: string | undefined;
  readonly origin: string;
  readonly wall: string;
  readonly desk: string;
}

/** The built pages through our scheme, or in development the server that electron-vite names. */
export function pageSource(serverUrl: string | undefined, isPackaged: boolean): PageSource {
  if (isPackaged || serverUrl === undefined) {
    return {
      developmentOrigin: undefined,
      origin: pageOrigin,
      wall: wallAddress,
      desk: deskAddress,
    };
  }
  const { origin } = new URL(serverUrl);
  return {
    developmentOrigin: origin,
    origin,
    wall: `${origin}/wall/index.html`,
    desk: `${origin}/desk/index.html`,
  };
}
