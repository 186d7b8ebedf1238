import { rename, writeFile } from 'node:fs/promises';
import type { BrowserWindow } from 'electron/main';

/** Saves what a window shows as a PNG; the file appears whole or not at all. */
export async function savePicture(window: BrowserWindow, path: string): Promise<void> {
  const picture = await window.webContents.capturePage();
  const unfinished = `${path}.${process.pid}.tmp`;
  await writeFile(unfinished, picture.toPNG());
  await rename(unfinished, path);
}
