import { spawn } from 'node:child_process';
import { constants } from 'node:os';

const passedOn = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
const graceMs = 5_000;

/**
 * Runs a program on this console until it ends. Signals go on to it; one that does not heed them
 * within five seconds is killed, so nothing stays behind.
 *
 * @param {string} program
 * @param {readonly string[]} programArguments
 * @param {{ environment: NodeJS.ProcessEnv, folder: string }} options
 * @returns {Promise<number>} its exit code; 128 and the signal's number where a signal ended it
 */
export function runUntilEnd(program, programArguments, { environment, folder }) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, [...programArguments], {
      cwd: folder,
      env: environment,
      stdio: 'inherit',
    });
    /** @type {NodeJS.Timeout | undefined} */
    let lastResort;
    const passOn = (/** @type {NodeJS.Signals} */ signal) => {
      child.kill(signal);
      lastResort ??= setTimeout(() => child.kill('SIGKILL'), graceMs);
    };
    for (const signal of passedOn) {
      process.on(signal, passOn);
    }
    const tidy = () => {
      clearTimeout(lastResort);
      for (const signal of passedOn) {
        process.off(signal, passOn);
      }
    };
    child.once('error', (error) => {
      tidy();
      reject(error);
    });
    child.once('exit', (code, signal) => {
      tidy();
      resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal]));
    });
  });
}
