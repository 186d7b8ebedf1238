import type { Page } from 'playwright';
import type { SavedData } from '../../scripts/drive/data-folder';
import { makeDataFolder, removeDataFolder, writeSavedData } from '../../scripts/drive/data-folder';
import { openWall } from '../../scripts/drive/open-wall';
import type { OpenWall } from '../../scripts/drive/open-wall';
import { packagedApp } from '../../scripts/drive/packaged-app';
import { enterWorld } from '../../scripts/drive/page-worlds';
import type { SoundServer } from '../../scripts/drive/sound-server';
import { pictureTime, prepareFolder } from '../../scripts/pictures/state-groups';
import type { StateGroup } from '../../scripts/pictures/state-groups';

/** A packaged app on test, with a data folder of its own. */
export interface TestWall extends OpenWall {
  readonly dataFolder: string;
}

/** What a test's app begins with. */
export interface TestStart {
  readonly saved?: SavedData;
  /** A folder from an earlier start, so that the app finds what it saved. */
  readonly dataFolder?: string;
  /** True unless the machine is to have none. */
  readonly loudspeaker?: boolean;
  /** Whose outputs are the machine's loudspeakers. */
  readonly soundServer?: SoundServer;
  /** False for a machine that cannot draw the figure; it is also quicker. */
  readonly figure?: boolean;
  /** The page's time stands still and passes when the test says so. */
  readonly simulated?: boolean;
  /** Done to the page before it is loaded again in its world. */
  readonly beforeWorld?: (page: Page) => Promise<void>;
}

/** Starts the packaged app with a loudspeaker; closing it removes the data folder it was given. */
export async function startWall(start: TestStart = {}): Promise<TestWall> {
  const dataFolder = start.dataFolder ?? (await makeDataFolder());
  await writeSavedData(dataFolder, start.saved ?? {});
  const { soundServer, loudspeaker = true } = start;
  const environment = soundServer?.environment ?? {};
  const wall = await openWall({ executable: packagedApp(), dataFolder, environment });
  await start.beforeWorld?.(wall.page);
  await enterWorld(wall.page, {
    ...(soundServer === undefined ? { loudspeaker } : {}),
    figure: start.figure ?? true,
    ...(start.simulated === true ? { startsAt: pictureTime } : {}),
  });
  return {
    ...wall,
    dataFolder,
    close: async () => {
      await wall.close();
      if (start.dataFolder === undefined) {
        await removeDataFolder(dataFolder);
      }
    },
  };
}

/** Starts the app as a group of the wall's states needs it, with its time standing still. */
export async function startGroup(group: StateGroup): Promise<TestWall> {
  const dataFolder = await makeDataFolder();
  await prepareFolder(dataFolder, group.saved);
  const wall = await startWall({
    dataFolder,
    loudspeaker: group.hasLoudspeaker,
    figure: group.hasFigure,
    simulated: true,
  });
  return {
    ...wall,
    close: async () => {
      await wall.close();
      await removeDataFolder(dataFolder);
    },
  };
}

/** The phase kind that the wall shows; null when it is not running. */
export async function shownKind(page: Page): Promise<string | null> {
  return page.locator('main').first().getAttribute('data-phase');
}

/** The seconds that the countdown shows. */
export async function shownSeconds(page: Page): Promise<number> {
  return Number(await page.getByRole('timer').innerText());
}
