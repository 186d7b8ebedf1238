import { writeSync } from 'node:fs';
import { openStorage } from '../../electron/main/storage/open-storage';
import { starterRoutines } from '../../src/circuit/starter-routines';

/*
 * Saves without end, for storage-kills.test.ts to kill: a routine named by a rising number, and the
 * sound settings beside it. Each acknowledged save is one line on stdout, written in one go.
 */
const [folder, firstNumber] = process.argv.slice(2);
const [routine] = starterRoutines();
if (folder === undefined || firstNumber === undefined || routine === undefined) {
  throw new Error('Usage: saving-child FOLDER FIRST-NUMBER');
}

const silent = () => undefined;
const { routines, settings } = await openStorage(folder, {
  info: silent,
  warn: silent,
  error: silent,
});

function say(line: string): void {
  writeSync(1, `${line}\n`);
}

async function saveRoutine(number: number): Promise<void> {
  const name = { kind: 'own', text: String(number) } as const;
  const outcome = await routines.save({ ...routine, id: 'counted', name });
  say(outcome.kind === 'done' ? `routine ${number}` : `refused ${outcome.problem}`);
}

async function saveSound(number: number): Promise<void> {
  const outcome = await settings.setSound({ volume: number % 101, muted: false });
  say(outcome.kind === 'done' ? `sound ${number}` : `refused ${outcome.problem}`);
}

say('open');
for (let number = Number(firstNumber); ; number += 1) {
  await Promise.all([saveRoutine(number), saveSound(number)]);
}
