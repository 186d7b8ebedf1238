import process from 'node:process';

/**
 * Prints one line for the person at the console.
 *
 * @param {string} line
 */
export function say(line) {
  process.stdout.write(`${line}\n`);
}

/**
 * Shows how far a long job is: one line that is rewritten on a terminal, a line every tenth of the
 * way where the output goes to a file.
 *
 * @param {string} label what is going on, for example "Fetching Electron"
 * @returns {{ update: (share: number) => void, end: () => void }} `share` runs from 0 to 1
 */
export function showProgress(label) {
  let shownPercent = -1;
  return {
    update(share) {
      const percent = Math.floor(Math.min(Math.max(share, 0), 1) * 100);
      const stepPercent = process.stdout.isTTY ? 1 : 10;
      if (percent < shownPercent + stepPercent && shownPercent >= 0) {
        return;
      }
      shownPercent = percent;
      const line = `${label}: ${String(percent)} %`;
      process.stdout.write(process.stdout.isTTY ? `\r${line}` : `${line}\n`);
    },
    end() {
      if (process.stdout.isTTY && shownPercent >= 0) {
        process.stdout.write('\n');
      }
    },
  };
}
