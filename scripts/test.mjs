import { requireNode } from './setup/node-version.mjs';

requireNode();
const { runScript } = await import('./setup/run-script.mjs');
const { runTests } = await import('./setup/run-tests.mjs');
await runScript(() => runTests(process.argv.slice(2)));
