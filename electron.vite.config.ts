import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { clipsInStep } from './scripts/voice/clips-in-step';

// The oldest Electron the app runs on is 33 (docs/decisions/001): Chromium 130, Node 20.
const rendererTarget = 'chrome130';
const nodeTarget = 'node20';

export default defineConfig({
  main: {
    build: {
      target: nodeTarget,
      externalizeDeps: false,
      // A folder called `electron` beside the package of that name: the leading `./` keeps them apart.
      rolldownOptions: {
        input: {
          index: './electron/main/index.ts',
          'read-process': './electron/main/files/read-process.ts',
        },
      },
    },
  },
  preload: {
    build: {
      target: nodeTarget,
      externalizeDeps: false,
      // A sandboxed preload must be one CommonJS file, whatever the preloads share.
      isolatedEntries: true,
      rolldownOptions: {
        input: {
          wall: './electron/preload/wall.ts',
          desk: './electron/preload/desk.ts',
          print: './electron/preload/print.ts',
        },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src',
    plugins: [react(), clipsInStep(resolve(import.meta.dirname, 'resources/voice/en'))],
    worker: { format: 'es' },
    build: {
      target: rendererTarget,
      minify: true,
      // Fonts and sounds stay files: `data:` addresses are closed by the content security policy.
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: {
          wall: resolve(import.meta.dirname, 'src/wall/index.html'),
          preview: resolve(import.meta.dirname, 'src/wall/preview.html'),
          desk: resolve(import.meta.dirname, 'src/desk/index.html'),
          print: resolve(import.meta.dirname, 'src/desk/print/index.html'),
        },
      },
    },
  },
});
