import { spawn } from 'node:child_process';
import { findProgram } from './find-program.mjs';
import { SetUpProblem } from './set-up-problem.mjs';

const screen = '1920x1080x24';
const startLimitMs = 20_000;

/**
 * @param {Readonly<NodeJS.ProcessEnv>} environment
 * @param {NodeJS.Platform} platform
 * @returns {boolean} whether there is a screen to draw on
 */
export function hasDisplay(environment, platform) {
  return (
    platform !== 'linux' ||
    (environment['DISPLAY'] ?? '') !== '' ||
    (environment['WAYLAND_DISPLAY'] ?? '') !== ''
  );
}

/**
 * Starts a virtual screen (Xvfb) of 1920×1080 on the first free number. It ends with this process,
 * also where that is killed.
 *
 * @returns {Promise<{ name: string, stop: () => void }>} `name` is for DISPLAY, for example `:99`
 */
export async function startVirtualDisplay() {
  const xvfb = ['Xvfb', '-displayfd', '3', '-screen', '0', screen, '-nolisten', 'tcp', '-noreset'];
  // Without setpriv a killed set-up leaves its screen behind; with it the kernel ends the screen.
  const tied = (await findProgram('setpriv', process.env)) !== undefined;
  const [program, ...programArguments] = tied ? ['setpriv', '--pdeathsig', 'TERM', ...xvfb] : xvfb;
  const child = spawn(program ?? 'Xvfb', programArguments, {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    // A group of its own: Ctrl+C goes to the app first, which still needs its screen then.
    detached: true,
  });
  const stop = () => {
    child.kill('SIGTERM');
  };
  process.once('exit', stop);
  const name = await displayName(child);
  child.unref();
  return { name, stop };
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<string>}
 */
function displayName(child) {
  return new Promise((resolve, reject) => {
    let words = '';
    const refuse = () => {
      clearTimeout(limit);
      reject(new SetUpProblem(`The virtual display (Xvfb) did not start.\n${words.trim()}`));
    };
    const limit = setTimeout(refuse, startLimitMs);
    child.stderr?.on('data', (/** @type {Buffer} */ chunk) => {
      words += chunk.toString();
    });
    child.once('error', refuse);
    child.once('exit', refuse);
    const numbers = /** @type {import('node:net').Socket} */ (child.stdio[3]);
    let text = '';
    numbers.on('data', (/** @type {Buffer} */ chunk) => {
      text += chunk.toString();
      if (text.includes('\n')) {
        clearTimeout(limit);
        child.off('exit', refuse);
        numbers.destroy();
        /** @type {import('node:net').Socket} */ (child.stderr).unref();
        resolve(`:${text.trim()}`);
      }
    });
  });
}
