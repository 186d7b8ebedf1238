import type { Page } from 'playwright';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeDataFolder, removeDataFolder } from '../../scripts/drive/data-folder';
import { openDesk, setDeskUp } from '../../scripts/drive/open-desk';
import type { OpenDesk } from '../../scripts/drive/open-desk';
import { packagedApp } from '../../scripts/drive/packaged-app';
import { english } from '../../src/text/en/english';
import { walk, wallOf } from './desk';

const pin = '271828';
const copy = 'Back circuit, copy';
/** The side plank's place in the routine, from 0. */
const plankAt = 4;
/** Four phases a station: the way there, one side, the change, the other side. */
const lastPlankPhase = 4 * plankAt + 3;
/**
 * An interaction is a thing that staff decide on: a value typed, a control pressed. By keyboard the
 * way to the next control is no decision; its presses are counted beside them.
 */
const mostInteractions = 12;
/** Every key that is pressed but the digits of the PIN, the ways between controls too. */
const mostKeyPresses = 80;

const sidePlank = english.exercises['side-plank-knee-drive'];

let dataFolder: string;
let desk: OpenDesk;

beforeEach(async () => {
  dataFolder = await makeDataFolder();
  desk = await openDesk({ executable: packagedApp(), dataFolder });
  await setDeskUp(desk.page, pin);
  await desk.page.getByRole('button', { name: 'Lock the desk' }).click();
  await desk.page.getByLabel('PIN').waitFor();
});

afterEach(async () => {
  await desk.close();
  await removeDataFolder(dataFolder);
});

/** An effort as the pause before it announces it on the wall. */
type ShownEffort = readonly [level: string, side: string, dose: string];

/** Goes through the run by "next" until both efforts of the side plank were announced. */
async function shownPlanks(wall: Page): Promise<readonly ShownEffort[]> {
  const planks: ShownEffort[] = [];
  const pause = wall.locator('main:has(h1.exercise-name):has(.page-pause)');
  const textOf = (selector: string) => pause.locator(selector).first().innerText();
  for (let index = 0; index <= lastPlankPhase; index += 1) {
    await wall.locator(`main[data-phase-index="${index}"]`).waitFor();
    const isPlank =
      (await pause.count()) > 0 && (await textOf('h1')) === sidePlank.levels.easier.name;
    if (isPlank) {
      planks.push([await textOf('.level-line'), await textOf('.badge-way'), await textOf('.dose')]);
    }
    await wall.keyboard.press('ArrowRight');
  }
  return planks;
}

const { levels, sides } = english;
const easierAndLonger: readonly ShownEffort[] = [
  [expect.stringContaining(levels.easier), sides.left, 'Hold for 40 s'],
  [expect.stringContaining(levels.easier), sides.right, 'Hold for 30 s'],
];

describe('a routine for this group', () => {
  it('is made by mouse in twelve interactions, and the run has what was changed', async () => {
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
    const plank = page.locator('[data-step]').nth(plankAt);
    await act(plank.getByText('Easier').click());
    await act(plank.locator('button[slot="increment"]').first().click());
    await act(plank.locator('button[slot="increment"]').first().click());
    await act(page.getByRole('button', { name: 'Save', exact: true }).click());
    await act(page.getByRole('button', { name: 'Back', exact: true }).click());
    await act(page.locator('.row', { hasText: copy }).locator('.toggle-track').click());
    const wall = wallOf(desk);
    // The eighth routine on offer is on the second page of the wall.
    await act(wall.getByRole('button', { name: 'More routines' }).click());
    await act(wall.locator('[data-tile]', { hasText: copy }).click());
    expect(interactions).toBeLessThanOrEqual(mostInteractions);
    expect(await shownPlanks(wall)).toEqual(easierAndLonger);
  });

  it('is made by keyboard alone in as many', async () => {
    const keys = new CountedKeys();
    await keys.type(desk.page, pin);
    await keys.press(desk.page, 'Enter');
    await desk.page.locator('.row').first().waitFor();
    await makeByKeyboard(desk.page, keys);
    const wall = wallOf(desk);
    await keys.go(wall, 'ArrowRight', '.idle-how button');
    await keys.press(wall, 'Enter');
    await wall.locator('[data-tile]', { hasText: copy }).waitFor();
    await keys.go(wall, 'ArrowRight', `[data-tile]:has-text("${copy}")`);
    await keys.press(wall, 'Enter');
    expect(keys.interactions).toBeLessThanOrEqual(mostInteractions);
    expect(keys.presses).toBeLessThanOrEqual(mostKeyPresses);
    expect(await shownPlanks(wall)).toEqual(easierAndLonger);
  });
});

/** Keys, counted: those that do something, and all of them. */
class CountedKeys {
  interactions = 0;
  presses = 0;

  async type(page: Page, text: string): Promise<void> {
    this.interactions += 1;
    await page.keyboard.type(text);
  }

  async press(page: Page, key: string): Promise<void> {
    this.interactions += 1;
    this.presses += 1;
    await page.keyboard.press(key);
  }

  /** The way to a control, by a key that changes nothing. */
  async go(page: Page, key: string, selector: string): Promise<void> {
    const place = page.locator(`:focus`).and(page.locator(selector));
    const presses = await walk(page, { key, until: async () => (await place.count()) > 0 });
    this.presses += presses;
  }
}

async function makeByKeyboard(page: Page, keys: CountedKeys): Promise<void> {
  await keys.go(page, 'Tab', '.row');
  await keys.go(page, 'ArrowDown', '.row[aria-label="Back circuit"]');
  await keys.go(page, 'ArrowLeft', 'button[aria-label="More for Back circuit"]');
  await keys.press(page, 'Enter');
  await page.getByRole('menuitem').first().waitFor();
  await keys.go(page, 'ArrowDown', '[role="menuitem"]:has-text("Duplicate")');
  await keys.press(page, 'Enter');
  const plank = page.locator('[data-step]').nth(plankAt);
  await plank.waitFor();
  const plankId = (await plank.getAttribute('data-step')) ?? '';
  await keys.go(page, 'Tab', '[data-step]');
  await keys.go(page, 'ArrowDown', `[data-step="${plankId}"]`);
  await keys.go(page, 'Tab', `[data-step="${plankId}"] input[type="radio"]`);
  await keys.press(page, 'ArrowLeft');
  await keys.go(page, 'Tab', `[data-step="${plankId}"] .stepper-input`);
  await keys.press(page, 'ArrowUp');
  await keys.press(page, 'ArrowUp');
  await keys.press(page, 'Control+s');
  await page.getByRole('status').filter({ hasText: english.desk.editor.saved }).waitFor();
  await keys.go(page, 'Shift+Tab', '[aria-label="Back"]');
  await keys.press(page, 'Enter');
  await page.locator('.row', { hasText: copy }).waitFor();
  await keys.go(page, 'Tab', '.row');
  await keys.go(page, 'ArrowDown', `.row[aria-label="${copy}"]`);
  await keys.go(page, 'ArrowRight', `[aria-label="${copy} on the wall"]`);
  await keys.press(page, 'Space');
}
