import { join } from 'node:path';
import { runCommand } from '../setup/run-command.mjs';
import { clipPlan } from './clip-plan';
import { clipFolder } from './manifest';
import { pythonWith } from './voice-tools';
import { wordsMisread, wordsOf } from './words-misread';

/*
 * Has a recogniser read every clip, and tells what it misread. It reports and ends with 0: a small
 * recogniser is a rough ear, and only a person knows whether a clip is to be made anew.
 */
const python = await pythonWith('recogniser.txt');
const clips = [...new Map([...clipPlan().values()].map((clip) => [clip.file, clip])).values()];
const files = clips.map(({ file }) => join(clipFolder, file));
const { code, output } = await runCommand(python, [
  join(import.meta.dirname, 'recognise.py'),
  ...files,
]);
if (code !== 0) {
  throw new Error(`The recogniser failed:\n${output}`);
}
const heard = new Map(
  output
    .split('\n')
    .map((line) => line.split('\t'))
    .map(([file = '', words = '']) => [file, words]),
);
let words = 0;
let misread = 0;
let whole = 0;
for (const { file, text } of clips) {
  const understood = heard.get(join(clipFolder, file)) ?? '';
  const wrong = Math.min(wordsMisread(wordsOf(text), wordsOf(understood)), wordsOf(text).length);
  words += wordsOf(text).length;
  misread += wrong;
  whole += wrong === 0 ? 1 : 0;
  if (wrong > 0) {
    console.log(`${file}: "${text}" was understood as "${understood}"`);
  }
}
console.log(
  `${String(clips.length)} clips, ${String(whole)} understood word for word; ` +
    `${String(misread)} of ${String(words)} words misread (${((100 * misread) / words).toFixed(1)} %)`,
);
