import { describe, expect, it } from 'vitest';
import { failedChecks, summaryLine, testCounts } from '../../scripts/setup/test-counts.mjs';

function report(numFailedTests: number, testResults: readonly object[]): string {
  return JSON.stringify({ numPassedTests: 5, numFailedTests, testResults });
}

const passedFile = { status: 'passed', assertionResults: [{ status: 'passed' }] };
const failedFile = { status: 'failed', assertionResults: [{ status: 'failed' }] };
const unreadableFile = { status: 'failed', assertionResults: [] };

describe('testCounts', () => {
  it('counts tests', () => {
    expect(testCounts(report(0, [passedFile]), true)).toEqual({ passed: 5, failed: 0 });
    expect(testCounts(report(1, [passedFile, failedFile]), false)).toEqual({
      passed: 5,
      failed: 1,
    });
  });

  it('counts a file that could not be read', () => {
    expect(testCounts(report(1, [failedFile, unreadableFile]), false).failed).toBe(2);
  });

  it('counts a run that failed without a failed test, and one without a report', () => {
    expect(testCounts(report(0, [passedFile]), false).failed).toBe(1);
    expect(testCounts(undefined, true)).toEqual({ passed: 0, failed: 1 });
  });
});

describe('summaryLine', () => {
  it('has the form that is read by machines', () => {
    expect(summaryLine({ passed: 12, failed: failedChecks({ lint: false, types: true }) })).toBe(
      '12 passed, 1 failed',
    );
  });
});
