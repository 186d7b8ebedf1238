import { requireNode } from './setup/node-version.mjs';

requireNode();
const { runScript } = await import('./setup/run-script.mjs');
const { runWithElectron } = await import('./drive/run-with-electron.mjs');
await runScript(() => runWithElectron('scripts/figure-pictures/stills.ts', process.argv.slice(2)));
