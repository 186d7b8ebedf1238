import { requireNode } from './setup/node-version.mjs';

requireNode();
const { runScript } = await import('./setup/run-script.mjs');
const { runWithApp } = await import('./drive/run-with-app.mjs');
await runScript(() => runWithApp('scripts/pictures/main.ts', process.argv.slice(2)));
