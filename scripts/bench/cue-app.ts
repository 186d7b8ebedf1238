import { join } from 'node:path';
import { build } from 'vite';
import { repositoryFolder } from '../setup/folders.mjs';

/** Serves the one page to its window; as text, because it lives in an archive. */
const main = `'use strict';
const { app, BrowserWindow, protocol } = require('electron');
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
protocol.registerSchemesAsPrivileged([{ scheme: 'bench', privileges: { standard: true, secure: true } }]);
app.whenReady().then(() => {
  protocol.handle('bench', ({ url }) => url.endsWith('.js')
    ? new Response(readFileSync(join(__dirname, 'page.js'), 'utf8'), { headers: { 'Content-Type': 'text/javascript' } })
    : new Response('<!doctype html><meta charset="utf-8"><main>Cues</main><script src="page.js"></' + 'script>', { headers: { 'Content-Type': 'text/html' } }));
  const window = new BrowserWindow({
    width: 400, height: 300,
    webPreferences: { backgroundThrottling: false, autoplayPolicy: 'no-user-gesture-required' },
  });
  void window.loadURL('bench://page/');
});
`;

/** The files of an app that only plays cues, name to text, with the wall's sound bundled into it. */
export async function cueAppFiles(): Promise<Readonly<Record<string, string>>> {
  return {
    'package.json': JSON.stringify({ name: 'cues', productName: 'Cues', main: 'main.js' }),
    'main.js': main,
    'page.js': await bundledPage(),
  };
}

async function bundledPage(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    root: repositoryFolder,
    build: {
      write: false,
      target: 'chrome130',
      lib: {
        entry: join(repositoryFolder, 'scripts', 'bench', 'page', 'cue-page.ts'),
        formats: ['iife'],
        name: 'cues',
      },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const [chunk] = outputs.flatMap((made) => ('output' in made ? made.output : []));
  if (chunk?.type !== 'chunk') {
    throw new Error('The page of the cue bench could not be bundled.');
  }
  return chunk.code;
}
