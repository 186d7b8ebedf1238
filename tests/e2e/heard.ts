import { expect } from 'vitest';
import type { TestWall } from './wall';

/** How long something audible may take to be heard, or to be gone, on a busy machine. */
export const soon = { timeout: 10_000, interval: 40 };

/** A fault is to be noticed so soon. */
export const noticedWithinMs = 2_000;

/** Whether anything is heard from the page: Chromium's own measure of what it sends out. */
export async function isAudible({ app }: TestWall): Promise<boolean> {
  return app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().some(({ webContents }) => webContents.isCurrentlyAudible()),
  );
}

/** Starts a run once all is silent, and waits until it is heard. */
export async function isHeardInARun(wall: TestWall): Promise<void> {
  await expect.poll(() => isAudible(wall), soon).toBe(false);
  await wall.page.keyboard.press('Space');
  await expect.poll(() => isAudible(wall), soon).toBe(true);
}
