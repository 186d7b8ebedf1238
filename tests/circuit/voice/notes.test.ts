import { describe, expect, it } from 'vitest';
import { compileTimeline } from '../../../src/circuit/compile-timeline';
import { linesIn } from '../../../src/circuit/voice/cue-plan';
import { directCues } from '../../../src/circuit/voice/direct-cues';
import type { Verbosity } from '../../../src/circuit/voice/verbosity';
import { roundsOf, stepWith } from '../sample-routine';
import { madeUpVoice } from './made-up-voice';

const timeline = compileTimeline(roundsOf(2, [stepWith('one'), stepWith('two')]));

/** Ids of the notes that are said, where every step has one. */
function notesSaid(verbosity: Verbosity): readonly string[] {
  return linesIn(directCues(timeline, madeUpVoice(verbosity)))
    .filter(({ purpose }) => purpose === 'note')
    .flatMap(({ words }) => words.map(({ id }) => id));
}

describe('directCues', () => {
  it('says the note of each step once, in the pause before it in the first round', () => {
    expect(notesSaid('full')).toEqual(['note/dead-bug/one', 'note/dead-bug/two']);
  });

  it('leaves notes to the screen where little is to be said', () => {
    expect(notesSaid('short')).toEqual([]);
    expect(notesSaid('sounds')).toEqual([]);
  });

  it('says no note for which there is no voice', () => {
    const { lengthMs, verbosity } = madeUpVoice();
    const voice = {
      verbosity,
      lengthMs: (id: Parameters<typeof lengthMs>[0]) =>
        id.startsWith('note/') ? undefined : lengthMs(id),
    };
    const purposes = linesIn(directCues(timeline, voice)).map(({ purpose }) => purpose);
    expect(purposes).not.toContain('note');
    expect(purposes).toContain('announcement');
  });
});
