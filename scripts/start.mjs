import { requireNode } from './setup/node-version.mjs';

requireNode();
const { runScript } = await import('./setup/run-script.mjs');
const { startApp } = await import('./setup/start-app.mjs');
await runScript(() => startApp(process.argv.slice(2)));
