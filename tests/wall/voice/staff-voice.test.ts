import { describe, expect, it } from 'vitest';
import { noteId } from '../../../src/circuit/voice/spoken-id';
import { done, refused } from '../../../src/contract/outcome';
import { StaffVoice } from '../../../src/wall/voice/staff-voice';
import { routineOf, stepWith } from '../../circuit/sample-routine';

/** Half a second for every text but those with a question mark, which have no voice. */
class Engine {
  readonly asked: string[] = [];

  readonly speak = (text: string) => {
    this.asked.push(text);
    return Promise.resolve(
      text.includes('?')
        ? refused('cannot-speak')
        : done({ samplesPerSecond: 16_000, samples: new Float32Array(8_000) }),
    );
  };
}

const slow = routineOf([stepWith('one', { note: ' Slowly, 5 kg. ' }), stepWith('two')]);

function voiceOf(engine: Engine): StaffVoice {
  return new StaffVoice(engine.speak, (text) => text.replace('kg', 'kilos'));
}

describe('StaffVoice', () => {
  it('has each note of the routines spoken once, as a person would say it', async () => {
    const engine = new Engine();
    const voice = voiceOf(engine);
    await voice.learn([slow]);
    await voice.learn([slow]);
    expect(engine.asked).toEqual(['Slowly, 5 kilos.']);
    expect(voice.lengthMs(noteId('dead-bug', 'one'))).toBe(500);
  });

  it('knows nothing of steps without a note, of other exercises and of fixed sentences', async () => {
    const voice = voiceOf(new Engine());
    await voice.learn([slow]);
    expect(voice.speech(noteId('dead-bug', 'two'))).toBeUndefined();
    expect(voice.speech(noteId('cat-camel', 'one'))).toBeUndefined();
    expect(voice.lengthMs('phase/halfway')).toBeUndefined();
  });

  it('forgets what is no longer written, and speaks a changed note anew', async () => {
    const engine = new Engine();
    const voice = voiceOf(engine);
    await voice.learn([slow]);
    await voice.learn([routineOf([stepWith('one', { note: 'Quicker.' })])]);
    expect(engine.asked).toEqual(['Slowly, 5 kilos.', 'Quicker.']);
    await voice.learn([]);
    expect(voice.speech(noteId('dead-bug', 'one'))).toBeUndefined();
  });

  it('goes on with the next note where one has no voice', async () => {
    const voice = voiceOf(new Engine());
    await voice.learn([
      routineOf([stepWith('one', { note: '?' }), stepWith('two', { note: 'Breathe.' })]),
    ]);
    expect(voice.speech(noteId('dead-bug', 'one'))).toBeUndefined();
    expect(voice.lengthMs(noteId('dead-bug', 'two'))).toBe(500);
  });
});
