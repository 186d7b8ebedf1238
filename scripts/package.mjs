import { requireNode } from './setup/node-version.mjs';

requireNode();
const { runScript } = await import('./setup/run-script.mjs');
const { packageApp } = await import('./setup/packaging/package-app.mjs');
await runScript(() => packageApp(process.argv.slice(2)));
