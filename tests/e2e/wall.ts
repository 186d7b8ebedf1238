import type { Page } from 'playwright';
import type { SavedData } from '../../scripts/drive/data-folder';
import { makeDataFolder, removeDataFolder, writeSavedData } from '../../scripts/drive/data-folder';
import { openWall } from '../../scripts/drive/open-wall';
import type { OpenWall } from '../../scripts/drive/open-wall';
import { packagedApp } from '../../scripts/drive/packaged-app';
import { enterWorld } from '../../scripts/drive/page-worlds';

/** A packaged app on test, with a data folder of its own. */
export interface TestWall extends OpenWall {
  readonly dataFolder: string;
}

/** What a test's app begins with. */
export interface TestStart {
  readonly saved?: SavedData;
  /** A folder from an earlier start, so that the app finds what it saved. */
  readonly dataFolder?: string;
  /** The page's time stands still and passes when the test says so. */
  readonly simulated?: boolean;
}

/** A Monday morning in winter. */
const startsAt = new Date('2025-01-06T06:59:30Z');

/** Starts the packaged app with a loudspeaker; closing it removes the data folder it was given. */
export async function startWall(start: TestStart = {}): Promise<TestWall> {
  const dataFolder = start.dataFolder ?? (await makeDataFolder());
  await writeSavedData(dataFolder, start.saved ?? {});
  const wall = await openWall({ executable: packagedApp(), dataFolder });
  await enterWorld(wall.page, {
    loudspeaker: true,
    ...(start.simulated === true ? { startsAt } : {}),
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

/** The phase kind that the wall shows; null when it is not running. */
export async function shownKind(page: Page): Promise<string | null> {
  return page.locator('main').first().getAttribute('data-phase');
}

/** The seconds that the countdown shows. */
export async function shownSeconds(page: Page): Promise<number> {
  return Number(await page.getByRole('timer').innerText());
}
