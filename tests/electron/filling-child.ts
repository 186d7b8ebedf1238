import { openStorage } from '../../electron/main/storage/open-storage';
import type { Step } from '../../src/circuit/routine';
import { starterRoutines } from '../../src/circuit/starter-routines';
import { defaultSettings } from '../../src/contract/settings';

/*
 * Saves longer and longer routines until the disk refuses, then saves the short settings, then makes
 * room and saves again; for storage-full-disk.test.ts, which limits the size of its files.
 */
const [folder] = process.argv.slice(2);
const [routine] = starterRoutines();
const found = routine?.circuit.stations[0];
if (folder === undefined || routine === undefined || found === undefined) {
  throw new Error('Usage: filling-child FOLDER');
}

const station: Step = found;

const silent = () => undefined;
const { library, settings } = await openStorage(folder, {
  info: silent,
  warn: silent,
  error: silent,
});

/** The station as often as wanted, each time with as many efforts as there may be. */
function stations(count: number): readonly Step[] {
  const efforts = Array.from({ length: 5 }, () => station.efforts).flat();
  return Array.from({ length: count }, (_none, index) => ({
    ...station,
    id: `station-${index}`,
    efforts,
  }));
}

const outcomes: string[] = [];
for (let number = 1; number <= 30 && !outcomes.includes('cannot-save'); number += 1) {
  const circuit = { ...routine.circuit, stations: stations(number) };
  const filler = { ...routine, id: `filler-${number}`, circuit };
  const outcome = await library.save({ routine: filler, basedOn: 0, savedBy: '', reason: '' });
  outcomes.push(outcome.kind === 'done' ? 'done' : outcome.problem);
}
const inMemory = library.offered().length;
const sound = await settings.setSound({ ...defaultSettings.sound, volume: 33 });
const removed = await library.remove(['filler-1']);
process.stdout.write(
  JSON.stringify({ outcomes, inMemory, sound: sound.kind, removed: removed.kind }),
);
