import { spawn } from 'node:child_process';

/** How long a program that is told to end may take over it. */
const graceMs = 10_000;

/**
 * @typedef {object} CommandOptions
 * @property {string} [folder] where it runs
 * @property {NodeJS.ProcessEnv} [environment]
 * @property {number} [limitMs] the command is ended after this long
 * @property {boolean} [shown] its output goes to the console instead of into the result
 */

/**
 * @typedef {object} CommandResult
 * @property {number | null} code the exit code; null where it was ended or could not start
 * @property {string} output what it wrote on both streams; empty where it was shown
 * @property {boolean} timedOut
 */

/**
 * Runs a program to its end. A program that is missing or fails is a result, not an exception.
 *
 * @param {string} program
 * @param {readonly string[]} programArguments
 * @param {CommandOptions} [options]
 * @returns {Promise<CommandResult>}
 */
export function runCommand(program, programArguments, options = {}) {
  return new Promise((resolve) => {
    let output = '';
    let timedOut = false;
    /** @type {NodeJS.Timeout | undefined} */
    let lastResort;
    const child = spawn(program, [...programArguments], {
      cwd: options.folder,
      env: options.environment ?? process.env,
      stdio: options.shown ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    const limit = options.limitMs
      ? setTimeout(() => {
          timedOut = true;
          child.kill('SIGTERM');
          lastResort = setTimeout(() => child.kill('SIGKILL'), graceMs);
        }, options.limitMs)
      : undefined;
    const collect = (/** @type {Buffer} */ chunk) => {
      output += chunk.toString();
    };
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    const finish = (/** @type {number | null} */ code) => {
      clearTimeout(limit);
      clearTimeout(lastResort);
      resolve({ code, output, timedOut });
    };
    child.on('error', (error) => {
      output += error.message;
      finish(null);
    });
    child.on('close', finish);
  });
}
