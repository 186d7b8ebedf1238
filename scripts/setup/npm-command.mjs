import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runCommand } from './run-command.mjs';

/**
 * Runs npm with this Node. npm is started through its script and not through `npm.cmd`, which
 * Node cannot start without a shell on Windows.
 *
 * @param {readonly string[]} npmArguments
 * @param {import('./run-command.mjs').CommandOptions} [options]
 * @returns {Promise<import('./run-command.mjs').CommandResult>}
 */
export function runNpm(npmArguments, options = {}) {
  const script = npmScript();
  return script === undefined
    ? runCommand('npm', npmArguments, options)
    : runCommand(process.execPath, [script, ...npmArguments], options);
}

/** @returns {string | undefined} npm's own script, as npm tells it or beside this Node */
function npmScript() {
  const beside = join(dirname(process.execPath), 'node_modules', 'npm', 'bin', 'npm-cli.js');
  return [process.env['npm_execpath'], beside].find(
    (path) => path !== undefined && path.endsWith('npm-cli.js') && existsSync(path),
  );
}
