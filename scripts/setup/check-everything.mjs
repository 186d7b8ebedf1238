/*
 * What continuous integration runs: lint, types, then all tests. The last line printed is
 * `N passed, N failed`; a check besides the tests counts as one of the failed when it fails.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repositoryFolder } from './folders.mjs';
import { runNpm } from './npm-command.mjs';
import { ensurePackages } from './packages.mjs';
import { runCommand } from './run-command.mjs';
import { say } from './say.mjs';
import { failedChecks, summaryLine, testCounts } from './test-counts.mjs';

const testLimitMs = 16 * 60_000;

/** @param {string} script one of package.json */
async function passes(script) {
  say(`> ${script}`);
  const result = await runNpm(['run', '--silent', script], {
    folder: repositoryFolder,
    shown: true,
  });
  return result.code === 0;
}

async function runAllTests() {
  const folder = await mkdtemp(join(tmpdir(), 'backline-tests-'));
  const report = join(folder, 'report.json');
  try {
    say('> test');
    const result = await runCommand(
      process.execPath,
      [
        join(repositoryFolder, 'scripts', 'test.mjs'),
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${report}`,
      ],
      { folder: repositoryFolder, shown: true, limitMs: testLimitMs },
    );
    const text = await readFile(report, 'utf8').catch(() => undefined);
    return testCounts(text, result.code === 0);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function checkEverything() {
  await ensurePackages();
  const [lint, typecheck] = await Promise.all([passes('lint'), passes('typecheck')]);
  const checks = { lint, typecheck };
  const tests = await runAllTests();
  return { passed: tests.passed, failed: tests.failed + failedChecks(checks) };
}

const counts = await checkEverything().catch((/** @type {unknown} */ error) => {
  say(error instanceof Error ? error.message : String(error));
  return { passed: 0, failed: 1 };
});
process.exitCode = counts.failed > 0 || counts.passed === 0 ? 1 : 0;
say(summaryLine(counts));
