import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeDataFolder, removeDataFolder } from '../../scripts/drive/data-folder';
import { openDesk } from '../../scripts/drive/open-desk';
import type { OpenDesk } from '../../scripts/drive/open-desk';
import { packagedApp } from '../../scripts/drive/packaged-app';
import { axeFindings, walkTo } from './desk';

const pin = '271828';

let dataFolder: string;
let desk: OpenDesk;

beforeAll(async () => {
  dataFolder = await makeDataFolder();
  desk = await openDesk({ executable: packagedApp(), dataFolder });
});

afterAll(async () => {
  await desk.close();
  await removeDataFolder(dataFolder);
});

async function tabTo(page: Page, name: string): Promise<void> {
  await walkTo(page, 'Tab', name);
}

async function titled(page: Page, title: string): Promise<void> {
  await page.getByRole('heading', { name: title, level: 1 }).waitFor();
}

describe('the desk of a new clinic, by the keyboard alone', () => {
  it('is set up with a clinic and a PIN, and shows the owner code once', async () => {
    const { page } = desk;
    await titled(page, 'Set up the desk');
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.type('Praxis am See');
    await page.keyboard.press('Enter');
    await page.getByLabel('New PIN').waitFor();
    await page.keyboard.type(pin);
    await page.keyboard.press('Enter');
    await page.getByLabel('The same PIN again').waitFor();
    await page.keyboard.type(pin);
    await page.keyboard.press('Enter');
    await titled(page, 'Owner code');
    expect(await page.locator('.owner-code').textContent()).toMatch(/^(\w{4}-){4}\w{4}$/);
    expect(await axeFindings(page)).toEqual([]);
    await tabTo(page, 'I have written it down');
    await page.keyboard.press('Space');
    await tabTo(page, 'Go on to the desk');
    await page.keyboard.press('Enter');
    await titled(page, 'Routines');
  });

  it('lists the routines that come with the program', async () => {
    await desk.page.locator('.row').first().waitFor();
    expect(await desk.page.locator('.row').count()).toBe(7);
    expect(await axeFindings(desk.page)).toEqual([]);
  });

  it('takes a routine off the wall, and keeps that over a lock', async () => {
    const { page } = desk;
    await tabTo(page, (await page.locator('.row').first().getAttribute('aria-label')) ?? '');
    await walkTo(page, 'ArrowDown', 'Strong');
    await walkTo(page, 'ArrowRight', 'Strong on the wall');
    await page.keyboard.press('Space');
    await page.locator('.offered-name', { hasText: 'Strong' }).waitFor({ state: 'detached' });
    await tabTo(page, 'Lock the desk');
    await page.keyboard.press('Enter');
    await titled(page, 'Desk');
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.type('999999');
    await page.keyboard.press('Enter');
    await page.getByText('That PIN is not right.').waitFor();
    await page.keyboard.type(pin);
    await page.keyboard.press('Enter');
    await titled(page, 'Routines');
    expect(await page.locator('.offered-name').allTextContents()).not.toContain('Strong');
  });

  it('tests the sound of the wall and changes the name of the clinic in the settings', async () => {
    const { page } = desk;
    await tabTo(page, 'Settings');
    await page.keyboard.press('Enter');
    await titled(page, 'Settings');
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Test the sound' }).click();
    await page.getByText('The wall plays three ticks').waitFor();
    await page.getByLabel('Name', { exact: true }).fill('Studio Nord');
    await page.keyboard.press('Tab');
    await tabTo(page, 'Back to the routines');
    await page.keyboard.press('Enter');
    await titled(page, 'Routines');
    await tabTo(page, 'Settings');
    await page.keyboard.press('Enter');
    expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('Studio Nord');
  });
});
