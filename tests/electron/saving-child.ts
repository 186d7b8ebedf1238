import { writeSync } from 'node:fs';
import { openStorage } from '../../electron/main/storage/open-storage';
import type { Routine } from '../../src/circuit/routine';
import { starterRoutines } from '../../src/circuit/starter-routines';
import type { RoutineVersion } from '../../src/contract/library';
import type { Outcome } from '../../src/contract/outcome';
import { defaultSettings } from '../../src/contract/settings';

/*
 * Saves without end, for storage-kills.test.ts to kill: a routine named by a rising number, and the
 * sound settings beside it. Each acknowledged save is one line on stdout, written in one go.
 */
const [folder, firstNumber] = process.argv.slice(2);
const [first] = starterRoutines();
if (folder === undefined || firstNumber === undefined || first === undefined) {
  throw new Error('Usage: saving-child FOLDER FIRST-NUMBER');
}
const routine: Routine = first;

const silent = () => undefined;
const { library, settings } = await openStorage(folder, {
  info: silent,
  warn: silent,
  error: silent,
});

function newest(outcome: Outcome<readonly RoutineVersion[]>): number | undefined {
  return outcome.kind === 'done' ? outcome.value[0]?.version : undefined;
}

function say(line: string): void {
  writeSync(1, `${line}\n`);
}

let basedOn = (await library.versions('counted').then(newest)) ?? 0;

async function saveRoutine(number: number): Promise<void> {
  const name = { kind: 'own', text: String(number) } as const;
  const saved = { ...routine, id: 'counted', name };
  const outcome = await library.save({ routine: saved, basedOn, savedBy: '', reason: '' });
  basedOn = outcome.kind === 'done' ? outcome.value.version : basedOn;
  say(outcome.kind === 'done' ? `routine ${number}` : `refused ${outcome.problem}`);
}

async function saveSound(number: number): Promise<void> {
  const outcome = await settings.setSound({ ...defaultSettings.sound, volume: number % 101 });
  say(outcome.kind === 'done' ? `sound ${number}` : `refused ${outcome.problem}`);
}

say('open');
for (let number = Number(firstNumber); ; number += 1) {
  await Promise.all([saveRoutine(number), saveSound(number)]);
}
