import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { createServer } from 'vite';
import type { ViteDevServer } from 'vite';
import { launchApp } from '../drive/open-wall';
import { repositoryFolder } from '../setup/folders.mjs';

/** A page that can draw the figure. */
export interface DrawingPage {
  readonly page: Page;
  readonly close: () => Promise<void>;
}

/** The scene, its bodies and every shader; without a graphics processor this takes a while. */
const openLimitMs = 120_000;

/** Starts Electron with the page of this folder, served from the sources as they are. */
export async function openDrawingPage(): Promise<DrawingPage> {
  const server = await serveSources();
  const dataFolder = await mkdtemp(join(tmpdir(), 'backline-drawing-'));
  const app = await launchApp(electronPath(), {
    programArguments: [
      join(import.meta.dirname, 'window.mjs'),
      `--user-data-dir=${dataFolder}`,
      new URL('scripts/figure-pictures/page/index.html', addressOf(server)).href,
    ],
  });
  const page = await app.firstWindow();
  await page.waitForFunction(() => window.figureDesk !== undefined, undefined, {
    timeout: openLimitMs,
  });
  const close = async () => {
    await app.close();
    await server.close();
    await rm(dataFolder, { recursive: true, force: true });
  };
  return { page, close };
}

async function serveSources(): Promise<ViteDevServer> {
  const server = await createServer({
    root: repositoryFolder,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    cacheDir: join(repositoryFolder, 'node_modules', '.cache', 'backline', 'figure-pictures'),
    optimizeDeps: { include: ['three'], noDiscovery: true },
    server: { host: '127.0.0.1', port: 0, hmr: false, watch: null },
  });
  return server.listen();
}

function addressOf({ resolvedUrls }: ViteDevServer): string {
  const [address] = resolvedUrls?.local ?? [];
  if (address === undefined) {
    throw new Error('The sources are not served.');
  }
  return address;
}

function electronPath(): string {
  const path = process.env['ELECTRON_EXEC_PATH'] ?? '';
  if (path === '') {
    throw new Error('ELECTRON_EXEC_PATH does not name Electron; start this through npm.');
  }
  return path;
}
