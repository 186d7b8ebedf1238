import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { settleFigure } from '../drive/await-figure';
import { makeDataFolder, removeDataFolder } from '../drive/data-folder';
import { openWall } from '../drive/open-wall';
import { packagedApp } from '../drive/packaged-app';
import { enterWorld, reload } from '../drive/page-worlds';
import { say } from '../setup/say.mjs';
import { palettePng } from './palette-png';
import { pictureTime, prepareFolder, stateGroups } from './state-groups';
import type { StateGroup } from './state-groups';
import type { WallState } from './wall-states';

/** The sizes of pictures, with how many bits of colour each gives up for its bytes. */
const sizes = {
  '1080p': { width: 1920, height: 1080, droppedBits: 1 },
  '4k': { width: 3840, height: 2160, droppedBits: 2 },
} as const;

/** Which pictures to take, and where to put them. */
export interface PictureWishes {
  readonly states: readonly WallState[];
  readonly sizes: readonly (keyof typeof sizes)[];
  readonly folder: string;
}

type Places = Omit<PictureWishes, 'states'>;

/** Takes the pictures; states that differ only in what is pressed share one start of the app. */
export async function takePictures({ states, ...places }: PictureWishes): Promise<void> {
  for (const group of stateGroups(states)) {
    await takeGroup(group, places);
  }
}

async function takeGroup(group: StateGroup, places: Places): Promise<void> {
  const dataFolder = await makeDataFolder();
  await prepareFolder(dataFolder, group.saved);
  const { page, close } = await openWall({ executable: packagedApp(), dataFolder });
  try {
    await enterWorld(page, {
      loudspeaker: group.hasLoudspeaker,
      figure: group.hasFigure,
      startsAt: pictureTime,
    });
    for (const state of group.states) {
      await takeState(page, state, places);
    }
  } finally {
    await close();
    await removeDataFolder(dataFolder);
  }
}

async function takeState(page: Page, state: WallState, places: Places): Promise<void> {
  await reload(page);
  await state.reach(page);
  for (const name of places.sizes) {
    const { droppedBits, ...size } = sizes[name];
    await page.setViewportSize(size);
    await settleFigure(page);
    const picture = await page.screenshot({ animations: 'disabled' });
    const file = join(places.folder, `wall-${state.name}-${name}.png`);
    const bytes = palettePng(picture, droppedBits);
    await writeFile(file, bytes);
    say(`${file} (${Math.round(bytes.length / 1024)} kB)`);
  }
}
