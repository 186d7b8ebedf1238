/** @typedef {{ passed: number, failed: number }} Counts */

/**
 * @typedef {object} VitestReport
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {readonly { status: string, assertionResults: readonly { status: string }[] }[]} testResults
 */

/**
 * Counts a vitest run. A file that could not even be read by vitest, and a run that failed for a
 * reason no test shows, count as one failed test each.
 *
 * @param {string | undefined} reportText vitest's JSON report; undefined where there is none
 * @param {boolean} endedWell whether vitest's exit code was 0
 * @returns {Counts}
 */
export function testCounts(reportText, endedWell) {
  if (reportText === undefined) {
    return { passed: 0, failed: 1 };
  }
  const report = /** @type {VitestReport} */ (JSON.parse(reportText));
  const brokenFiles = report.testResults.filter(
    (file) =>
      file.status === 'failed' &&
      !file.assertionResults.some((assertion) => assertion.status === 'failed'),
  ).length;
  const failed = report.numFailedTests + brokenFiles;
  return { passed: report.numPassedTests, failed: failed === 0 && !endedWell ? 1 : failed };
}

/**
 * @param {Readonly<Record<string, boolean>>} checks name to whether it passed
 * @returns {number}
 */
export function failedChecks(checks) {
  return Object.values(checks).filter((passed) => !passed).length;
}

/**
 * @param {Counts} counts
 * @returns {string}
 */
export function summaryLine({ passed, failed }) {
  return `${String(passed)} passed, ${String(failed)} failed`;
}
