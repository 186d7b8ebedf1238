import { SetUpProblem } from './set-up-problem.mjs';

/**
 * Runs a command's work and turns its end into the exit code: what the work returns, or 1 with
 * the sentence of a SetUpProblem.
 *
 * @param {() => Promise<number>} work
 * @returns {Promise<void>}
 */
export async function runScript(work) {
  try {
    process.exitCode = await work();
  } catch (error) {
    if (!(error instanceof SetUpProblem)) {
      throw error;
    }
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
