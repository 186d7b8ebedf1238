import { _electron, errors } from 'playwright';
import type { ElectronApplication, Page } from 'playwright';

/** Width and height in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What to start the packaged app with. */
export interface WallStart {
  readonly executable: string;
  readonly dataFolder: string;
  readonly size?: Size;
  /** Started at once instead of the idle wall. */
  readonly routineId?: string;
  /** Open the desk at once too. */
  readonly desk?: boolean;
  readonly environment?: Readonly<Record<string, string>>;
  /** Chromium's own. */
  readonly switches?: readonly string[];
}

/** A packaged app that runs, and its wall. */
export interface OpenWall {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly close: () => Promise<void>;
}

const startLimitMs = 60_000;
/** A start takes one to three seconds; each further try is given more, for a busy machine. */
const attachLimitsMs = [10_000, 20_000] as const;
const lastAttachLimitMs = 30_000;
const usualSize: Size = { width: 1920, height: 1080 };

/** The compiler of these scripts wraps functions that are sent to the page in calls of this one. */
export const nameWrapper = 'globalThis.__name ??= (wrapped) => wrapped;';

/** Starts the packaged app and answers once its wall is on the screen. */
export async function openWall(start: WallStart): Promise<OpenWall> {
  const app = await launchApp(start.executable, {
    programArguments: wallArguments(start),
    environment: { BACKLINE_DEVELOPMENT: '1', ...start.environment },
  });
  const page = await wallPage(app);
  await page.addInitScript({ content: nameWrapper });
  await page.evaluate(nameWrapper);
  await page.locator('main').first().waitFor({ timeout: startLimitMs });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return { app, page, close: () => app.close() };
}

/** The first window is the wall's, but the driver may come to the desk's before it. */
async function wallPage(app: ElectronApplication): Promise<Page> {
  const first = await app.firstWindow({ timeout: startLimitMs });
  await first.waitForURL(/^backline:/, { waitUntil: 'commit', timeout: startLimitMs });
  const isWall = (page: Page) => page.url().includes('/wall/');
  return (
    [first, ...app.windows()].find(isWall) ??
    app.waitForEvent('window', { predicate: isWall, timeout: startLimitMs })
  );
}

/** What `launchApp` passes on. */
export interface Launch {
  readonly programArguments: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

/**
 * Starts an Electron program under Playwright; as root without the sandbox, else with it. Playwright
 * at times never attaches on a busy machine although the program runs (its log then says that the
 * wall is painted), so there are further tries.
 */
export async function launchApp(executable: string, launch: Launch): Promise<ElectronApplication> {
  for (const limitMs of attachLimitsMs) {
    try {
      return await launchOnce(executable, launch, limitMs);
    } catch (cause) {
      if (!(cause instanceof errors.TimeoutError)) {
        throw cause;
      }
    }
  }
  return launchOnce(executable, launch, lastAttachLimitMs);
}

async function launchOnce(
  executable: string,
  launch: Launch,
  limitMs: number,
): Promise<ElectronApplication> {
  const isRoot = process.getuid?.() === 0;
  return _electron.launch({
    executablePath: executable,
    args: [...launch.programArguments],
    env: { ...givenEnvironment(), ...launch.environment },
    chromiumSandbox: !isRoot,
    timeout: limitMs,
  });
}

/** The start options that development and tests may use. */
export function wallArguments(start: WallStart): string[] {
  const { size = usualSize, dataFolder, routineId, desk = false, switches = [] } = start;
  return [
    '--windowed',
    '--size',
    `${size.width}x${size.height}`,
    '--data',
    dataFolder,
    ...(routineId === undefined ? [] : ['--routine', routineId]),
    ...(desk ? ['--desk'] : []),
    ...switches,
  ];
}

/** This process's own environment, for a clock on the wall that is the same everywhere. */
export function givenEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return { ...Object.fromEntries(entries), TZ: 'UTC' };
}
