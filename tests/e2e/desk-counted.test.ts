import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeDataFolder, removeDataFolder } from '../../scripts/drive/data-folder';
import { openDesk, setDeskUp } from '../../scripts/drive/open-desk';
import type { OpenDesk } from '../../scripts/drive/open-desk';
import { packagedApp } from '../../scripts/drive/packaged-app';

const pin = '271828';
const mostInteractions = 12;

let dataFolder: string;
let desk: OpenDesk;

beforeAll(async () => {
  dataFolder = await makeDataFolder();
  desk = await openDesk({ executable: packagedApp(), dataFolder });
  await setDeskUp(desk.page, pin);
  await desk.page.getByRole('button', { name: 'Lock the desk' }).click();
  await desk.page.getByLabel('PIN').waitFor();
});

afterAll(async () => {
  await desk.close();
  await removeDataFolder(dataFolder);
});

function wallOf({ app }: OpenDesk): Page {
  const wall = app.windows().find((page) => page.url().includes('/wall/'));
  if (wall === undefined) {
    throw new Error('There is no wall');
  }
  return wall;
}

describe('a routine for this group, made by mouse', () => {
  it('is copied, made easier, given ten seconds more on the left, saved, offered and run', async () => {
    const { page } = desk;
    let interactions = 0;
    const act = async (interaction: Promise<void>) => {
      interactions += 1;
      await interaction;
    };
    await act(page.keyboard.type(pin));
    await act(page.getByRole('button', { name: 'Unlock' }).click());
    await act(
      page.getByRole('button', { name: 'More for Back circuit', exact: true }).first().click(),
    );
    await act(page.getByRole('menuitem', { name: 'Duplicate' }).click());
    const plank = page.locator('[data-step]').nth(4);
    await act(plank.getByText('Easier').click());
    await act(plank.locator('button[slot="increment"]').first().click());
    await act(plank.locator('button[slot="increment"]').first().click());
    await act(page.getByRole('button', { name: 'Save', exact: true }).click());
    await act(page.getByRole('button', { name: 'Back', exact: true }).click());
    await act(
      page.locator('.row', { hasText: 'Back circuit, copy' }).locator('.toggle-track').click(),
    );
    const tile = wallOf(desk).locator('[data-tile]', { hasText: 'Back circuit, copy' });
    // The eighth routine on offer is on the second page of the wall.
    await act(wallOf(desk).getByRole('button', { name: 'More routines' }).click());
    await act(tile.click());
    expect(interactions).toBeLessThanOrEqual(mostInteractions);
    await wallOf(desk).locator('main[data-phase-index]').waitFor();
  });
});
