import { requireNode } from './setup/node-version.mjs';

requireNode();
const { runScript } = await import('./setup/run-script.mjs');
const { runBench } = await import('./bench/run-bench.mjs');
await runScript(() => runBench(process.argv.slice(2)));
