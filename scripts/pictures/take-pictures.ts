import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { defaultSettings } from '../../src/contract/settings';
import {
  makeDataFolder,
  removeDataFolder,
  savedFolder,
  writeSavedData,
} from '../drive/data-folder';
import { openWall } from '../drive/open-wall';
import { packagedApp } from '../drive/packaged-app';
import { enterWorld, reload } from '../drive/page-worlds';
import { clinicRoutines } from '../drive/sample-routines';
import { say } from '../setup/say.mjs';
import { palettePng } from './palette-png';
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

/** A Monday morning, so that the wall shows the same time of day in every picture. */
const startsAt = new Date('2025-01-06T06:59:30Z');

const clinic = {
  routines: clinicRoutines,
  settings: { ...defaultSettings, clinicName: 'Riverside Physio' },
};

/** Takes the pictures; states that differ only in what is clicked share one start of the app. */
export async function takePictures({ states, ...wishes }: PictureWishes): Promise<void> {
  const starts = new Set(states.map(startOf));
  for (const start of starts) {
    const group = states.filter((state) => startOf(state) === start);
    await takeGroup(group, wishes);
  }
}

function startOf({ saved, hasLoudspeaker }: WallState): string {
  return `${saved}, ${hasLoudspeaker ? 'loudspeaker' : 'silent'}`;
}

async function takeGroup(
  states: readonly WallState[],
  wishes: Omit<PictureWishes, 'states'>,
): Promise<void> {
  const [first] = states;
  if (first === undefined) {
    return;
  }
  const dataFolder = await makeDataFolder();
  await prepare(dataFolder, first.saved);
  const { page, close } = await openWall({ executable: packagedApp(), dataFolder });
  try {
    await enterWorld(page, { loudspeaker: first.hasLoudspeaker, startsAt });
    for (const state of states) {
      await takeState(page, state, wishes);
    }
  } finally {
    await close();
    await removeDataFolder(dataFolder);
  }
}

async function prepare(dataFolder: string, saved: WallState['saved']): Promise<void> {
  if (saved !== 'nothing') {
    await writeSavedData(dataFolder, clinic);
  }
  if (saved === 'damaged') {
    await writeFile(join(savedFolder(dataFolder), 'routines.json'), '{"format":1,"seq"');
  }
}

async function takeState(
  page: Page,
  state: WallState,
  wishes: Omit<PictureWishes, 'states'>,
): Promise<void> {
  await reload(page);
  await state.reach(page);
  for (const name of wishes.sizes) {
    const { droppedBits, ...size } = sizes[name];
    await page.setViewportSize(size);
    const picture = await page.screenshot({ animations: 'disabled' });
    const file = join(wishes.folder, `wall-${state.name}-${name}.png`);
    const bytes = palettePng(picture, droppedBits);
    await writeFile(file, bytes);
    say(`${file} (${Math.round(bytes.length / 1024)} kB)`);
  }
}
