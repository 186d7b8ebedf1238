import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { runCommand } from './run-command.mjs';
import { SetUpProblem } from './set-up-problem.mjs';

const setuidMode = 0o4755;

/**
 * Whether Electron must run without its sandbox: it refuses to start as root otherwise. Nobody
 * else ever goes without.
 *
 * @returns {boolean}
 */
export function mustSkipSandbox() {
  return process.platform === 'linux' && process.getuid?.() === 0;
}

/**
 * Says what to do where the sandbox cannot start (Linux only): it needs user namespaces, or its
 * own setuid program.
 *
 * @param {string} electronPath
 * @returns {Promise<void>}
 */
export async function requireSandbox(electronPath) {
  if (process.platform !== 'linux' || mustSkipSandbox()) {
    return;
  }
  const namespaces = await runCommand('unshare', ['--user', '--map-root-user', 'true']);
  const program = join(dirname(electronPath), 'chrome-sandbox');
  const facts = await stat(program).catch(() => undefined);
  const isSetuid = facts?.uid === 0 && (facts.mode & 0o7777) === setuidMode;
  if (namespaces.code !== 0 && !isSetuid) {
    throw new SetUpProblem(
      `Electron's sandbox cannot start: this system gives ordinary users no user namespaces. Either allow them, or type once:\n  sudo chown root:root "${program}" && sudo chmod 4755 "${program}"`,
    );
  }
}
