import { openStorage } from '../../electron/main/storage/open-storage';
import { starterRoutines } from '../../src/circuit/starter-routines';

/*
 * Saves more and more routines until the disk refuses, then saves the short settings, then makes
 * room and saves again; for storage-full-disk.test.ts, which limits the size of its files.
 */
const [folder] = process.argv.slice(2);
const [routine] = starterRoutines();
if (folder === undefined || routine === undefined) {
  throw new Error('Usage: filling-child FOLDER');
}

const silent = () => undefined;
const { routines, settings } = await openStorage(folder, {
  info: silent,
  warn: silent,
  error: silent,
});

const outcomes: string[] = [];
for (let number = 1; number <= 100 && !outcomes.includes('cannot-save'); number += 1) {
  const outcome = await routines.save({ ...routine, id: `filler-${number}` });
  outcomes.push(outcome.kind === 'done' ? 'done' : outcome.problem);
}
const inMemory = routines.list().length;
const sound = await settings.setSound({ volume: 33, muted: false });
const removed = await routines.remove('filler-1');
process.stdout.write(
  JSON.stringify({ outcomes, inMemory, sound: sound.kind, removed: removed.kind }),
);
