import { requireNode } from './setup/node-version.mjs';

requireNode();
const { runScript } = await import('./setup/run-script.mjs');
const { startDevelopment } = await import('./setup/start-development.mjs');
await runScript(() => startDevelopment(process.argv.slice(2)));
