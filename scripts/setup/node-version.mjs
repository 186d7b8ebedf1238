/*
 * This file is read by whatever Node there is, also a far too old one, before anything else:
 * it imports nothing and uses nothing new.
 */

/** The oldest Node the packages run on (package.json, `engines`). */
const oldest = [20, 19];

/**
 * @param {string} version as in `process.versions.node`, for example `20.19.0`
 * @returns {string | undefined} what is wrong with it, as a sentence; undefined where it will do
 */
export function nodeVersionProblem(version) {
  const numbers = version.split('.').map(Number);
  const major = numbers[0] || 0;
  const minor = numbers[1] || 0;
  const oldestMajor = oldest[0] || 0;
  const oldestMinor = oldest[1] || 0;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) {
    return undefined;
  }
  return (
    'Backline needs Node ' +
    oldest.join('.') +
    ' or newer; this is Node ' +
    version +
    '. A current one is at https://nodejs.org.'
  );
}

/** Ends the program with a clear sentence where Node is too old. */
export function requireNode() {
  const problem = nodeVersionProblem(process.versions.node);
  if (problem !== undefined) {
    console.error(problem);
    process.exit(1);
  }
}
