import { describe, expect, it } from 'vitest';
import { compileTimeline } from '../../../src/circuit/compile-timeline';
import type { ExerciseLevel } from '../../../src/circuit/exercise-level';
import { takeInstead } from '../../../src/circuit/take-instead';
import { linesIn } from '../../../src/circuit/voice/cue-plan';
import { directCues } from '../../../src/circuit/voice/direct-cues';
import { pastOf } from '../../../src/circuit/voice/past-of';
import { routineOf, stepWith, timed } from '../sample-routine';
import { madeUpVoice } from './made-up-voice';

const plank = compileTimeline(
  routineOf([
    stepWith('plank', {
      exercise: 'side-plank-knee-drive',
      efforts: [timed(30, 'left'), timed(30, 'right')],
    }),
  ]),
);
const hurtAtMs = 22_000;

/** What is said first after another exercise was taken in the middle of the left side plank. */
function saidAfter(to: ExerciseLevel): readonly string[] {
  const past = pastOf({
    said: [],
    wasRunning: false,
    beforeMs: hurtAtMs,
    fromMs: hurtAtMs,
    phaseStartMs: hurtAtMs,
  });
  const [first] = linesIn(directCues(takeInstead(plank, hurtAtMs, to), madeUpVoice(), past));
  return first?.words.map(({ id }) => id) ?? [];
}

describe('directCues, where another exercise was taken instead', () => {
  it('names it, never as the same again', () => {
    expect(saidAfter({ exercise: 'dead-bug', level: 'standard' })).toEqual([
      'phase/next',
      'name/dead-bug/standard',
    ]);
  });

  it('names it, never as the other side of what hurt', () => {
    expect(saidAfter({ exercise: 'single-leg-bridge', level: 'standard' })).toEqual([
      'phase/next',
      'name/single-leg-bridge/standard',
      'way/left',
    ]);
  });

  it('does not call it the easier form where its level has another name', () => {
    expect(saidAfter({ exercise: 'dead-bug', level: 'easier' })[0]).toBe('phase/next');
  });

  it('calls the easier level of the same exercise so', () => {
    expect(saidAfter({ exercise: 'side-plank-knee-drive', level: 'easier' })[0]).toBe(
      'run/easier-form',
    );
  });
});
