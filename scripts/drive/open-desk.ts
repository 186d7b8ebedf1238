import type { ElectronApplication, Page } from 'playwright';
import { launchApp, nameWrapper, wallArguments } from './open-wall';
import type { Size } from './open-wall';

/** What to start the packaged app with. */
export interface DeskStart {
  readonly executable: string;
  readonly dataFolder: string;
  readonly size?: Size;
}

/** A packaged app that runs, and its desk as it opened: locked, or to be set up. */
export interface OpenDesk {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly close: () => Promise<void>;
}

const usualSize: Size = { width: 1280, height: 800 };

/** Starts the packaged app with its desk open and answers once that is on the screen. */
export async function openDesk({ size = usualSize, ...start }: DeskStart): Promise<OpenDesk> {
  const app = await launchApp(start.executable, {
    programArguments: [...wallArguments({ ...start, size }), '--desk'],
    environment: { BACKLINE_DEVELOPMENT: '1' },
  });
  const page = await deskPage(app);
  await page.addInitScript({ content: nameWrapper });
  await page.evaluate(nameWrapper);
  await page.locator('main').first().waitFor();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return { app, page, close: () => app.close() };
}

/** The first set-up as staff do it, by the keyboard; ends on the list of routines. */
export async function setDeskUp(page: Page, pin: string): Promise<void> {
  await page.getByLabel('Name').fill('Praxis am See');
  await page.keyboard.press('Enter');
  for (const time of ['first', 'second']) {
    await page.getByLabel(time === 'first' ? 'New PIN' : 'The same PIN').waitFor();
    await page.keyboard.type(pin);
    await page.keyboard.press('Enter');
  }
  await page.getByText('I have written it down').click();
  await page.getByRole('button', { name: 'Go on to the desk' }).click();
  await page.getByRole('heading', { name: 'Routines', level: 1 }).waitFor();
}

async function deskPage(app: ElectronApplication): Promise<Page> {
  const isDesk = (page: Page) => page.url().includes('/desk/');
  return app.windows().find(isDesk) ?? app.waitForEvent('window', { predicate: isDesk });
}
