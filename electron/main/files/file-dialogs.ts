import { dialog } from 'electron/main';
import type { BrowserWindow } from 'electron/main';

/** What a kind of file is called and ends with. */
export interface FileKind {
  /** Of the system's dialog, so its words are the system's: the ending says the rest. */
  readonly name: string;
  readonly extension: string;
}

/** Asks staff for a file to read; undefined when they close the dialog. Only for an unlocked desk. */
export async function chooseFile(
  desk: BrowserWindow,
  { name, extension }: FileKind,
): Promise<string | undefined> {
  const { canceled, filePaths } = await dialog.showOpenDialog(desk, {
    properties: ['openFile', 'dontAddToRecent'],
    filters: [{ name, extensions: [extension] }],
  });
  return canceled ? undefined : filePaths[0];
}

/** Asks staff where to write a file; undefined when they close the dialog. */
export async function chooseTarget(
  desk: BrowserWindow,
  { name, extension }: FileKind,
  fileName: string,
): Promise<string | undefined> {
  const { canceled, filePath } = await dialog.showSaveDialog(desk, {
    defaultPath: fileName,
    properties: ['dontAddToRecent', 'showOverwriteConfirmation'],
    filters: [{ name, extensions: [extension] }],
  });
  return canceled || filePath === '' ? undefined : filePath;
}
