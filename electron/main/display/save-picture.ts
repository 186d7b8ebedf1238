import { rename, writeFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserWindow } from 'electron/main';

/** Time for the first picture's fading in. */
const settlingMs = 1_000;

/** Saves what a window shows in a moment as a PNG; the file appears whole or not at all. */
export async function savePicture(window: BrowserWindow, path: string): Promise<void> {
  await wait(settlingMs);
  const picture = await window.webContents.capturePage();
  const unfinished = `${path}.${process.pid}.tmp`;
  await writeFile(unfinished, picture.toPNG());
  await rename(unfinished, path);
}
