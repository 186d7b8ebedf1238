import { BrowserWindow } from 'electron/main';
import type { PrintSheet } from '../../../src/contract/print-bridge';
import { closedPreferences } from '../security/closed-preferences';

/** What the printed sheet is drawn with. */
export interface SheetWindowParts {
  readonly preload: string;
  readonly address: string;
  readonly isDevelopment: boolean;
}

/** Pictures of thirty steps on a slow machine. */
const patienceMs = 60_000;

/** A page that nobody sees, in which one sheet at a time is drawn and printed. */
export class SheetWindow {
  readonly #parts: SheetWindowParts;
  #window: BrowserWindow | undefined;
  #sheet: PrintSheet | undefined;
  #onDrawn: () => void = () => undefined;
  #queue: Promise<unknown> = Promise.resolve();

  /** The window is there only while something is printed. */
  constructor(parts: SheetWindowParts) {
    this.#parts = parts;
  }

  /** What the page is to draw; undefined while nothing is printed. */
  sheet(): PrintSheet | undefined {
    return this.#sheet;
  }

  current(): BrowserWindow | undefined {
    return this.#window;
  }

  /** The page has drawn it. */
  drawn(): void {
    this.#onDrawn();
  }

  /** The sheet as a PDF; throws when the page does not draw it in time. */
  asPdf(sheet: PrintSheet): Promise<Uint8Array> {
    return this.#draw(sheet, ({ webContents }) =>
      webContents.printToPDF({
        pageSize: sheet.paper,
        printBackground: true,
        preferCSSPageSize: true,
      }),
    );
  }

  /** Hands the sheet to the system's print dialog; true when staff printed it. */
  toPrinter(sheet: PrintSheet): Promise<boolean> {
    const options = { pageSize: sheet.paper, printBackground: true };
    return this.#draw(
      sheet,
      ({ webContents }) =>
        new Promise<boolean>((resolve) => {
          webContents.print(options, resolve);
        }),
    );
  }

  #draw<T>(sheet: PrintSheet, print: (page: BrowserWindow) => Promise<T>): Promise<T> {
    const printed = this.#queue.then(() => this.#drawNow(sheet, print));
    this.#queue = printed.catch(() => undefined);
    return printed;
  }

  async #drawNow<T>(sheet: PrintSheet, print: (page: BrowserWindow) => Promise<T>): Promise<T> {
    const { preload, isDevelopment, address } = this.#parts;
    const webPreferences = closedPreferences(preload, isDevelopment);
    const page = new BrowserWindow({ show: false, webPreferences });
    this.#window = page;
    this.#sheet = sheet;
    try {
      const isDrawn = this.#drawnInTime(page);
      await Promise.all([page.loadURL(address), isDrawn]);
      return await print(page);
    } finally {
      this.#window = undefined;
      this.#sheet = undefined;
      page.destroy();
    }
  }

  #drawnInTime(page: BrowserWindow): Promise<void> {
    return new Promise((resolve, reject) => {
      const fail = () => {
        reject(new Error('The sheet was not drawn.'));
      };
      const timer = setTimeout(fail, patienceMs);
      page.webContents.on('render-process-gone', fail);
      this.#onDrawn = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
