import { describe, expect, it } from 'vitest';
import { compileTimeline } from '../../src/circuit/compile-timeline';
import type { Command } from '../../src/circuit/session';
import type { Verbosity } from '../../src/circuit/voice/verbosity';
import { SessionRunner } from '../../src/session/session-runner';
import { routineOf, stepWith, timed } from '../circuit/sample-routine';
import { madeUpVoice } from '../circuit/voice/made-up-voice';
import { RecordingSound } from './recording-sound';

/** getReady 0–10, one 10–40, switch –50, one –80, move –100, two –130 s. */
const timeline = compileTimeline(
  routineOf([stepWith('one'), stepWith('two', { efforts: [timed(30)], level: 'easier' })]),
);

describe('what is said in a SessionRunner', () => {
  function speaking() {
    let nowMs = 100_000;
    let verbosity: Verbosity = 'full';
    const sound = new RecordingSound();
    const runner = new SessionRunner(timeline, {
      now: () => nowMs,
      sound,
      voice: () => ({ ...madeUpVoice(), verbosity }),
      keepAwake: () => undefined,
    });
    const at = (seconds: number, command?: Command) => {
      nowMs = seconds * 1000;
      if (command !== undefined) {
        runner.send(command);
      }
      return runner.line()?.words.map(({ id }) => id);
    };
    at(100, { kind: 'start' });
    const save = (saved: Verbosity) => {
      verbosity = saved;
      runner.followSettings();
    };
    return { at, sound, runner, save };
  }

  it('is known while it is said, heard or not', () => {
    const { at } = speaking();
    expect(at(101)).toEqual(['phase/get-ready', 'phase/first', 'name/dead-bug/standard']);
    expect(at(109.3)).toEqual(['count/1']);
    expect(at(112)).toBeUndefined();
    expect(at(115)).toEqual(['cue/dead-bug/standard/1']);
  });

  it('follows a verbosity that is saved while it runs, after the line that is being said', () => {
    const { at, sound, save } = speaking();
    at(115);
    save('sounds');
    expect(sound.last).toMatchObject({ letsFinish: true });
    expect(at(116)).toEqual(['cue/dead-bug/standard/1']);
    expect(at(139.3)).toBeUndefined();
    at(141);
    save('full');
    expect(at(149.3)).toEqual(['count/1']);
  });

  it('is left alone by settings that keep the verbosity', () => {
    const { sound, save } = speaking();
    const before = sound.last;
    save('full');
    expect(sound.last).toBe(before);
  });

  it('is a word on the pause, and on going on', () => {
    const { at } = speaking();
    at(112, { kind: 'pause' });
    expect(at(112.2)).toEqual(['run/paused']);
    at(160, { kind: 'resume' });
    expect(at(160.2)).toEqual(['run/resumed']);
  });

  it('is a word on more time, after the line that is being said', () => {
    const { at, sound } = speaking();
    at(115);
    at(115, { kind: 'addTime', seconds: 15 });
    expect(sound.last).toMatchObject({ letsFinish: true });
    expect(at(116)).toEqual(['cue/dead-bug/standard/1']);
    expect(at(116.7)).toEqual(['run/time-added']);
  });

  it('is the safety words when it hurts, and other ones the second time', () => {
    const { at, sound } = speaking();
    at(112, { kind: 'hurts' });
    expect(at(112.2)).toEqual(['safety/stop']);
    at(130, { kind: 'leaveOut' });
    at(140, { kind: 'hurts' });
    expect(JSON.stringify(sound.last)).toContain('safety/second');
  });

  it('is said again where a pause cut it off', () => {
    const { at } = speaking();
    at(101, { kind: 'pause' });
    at(160, { kind: 'resume' });
    expect(at(162)).toEqual(['phase/get-ready', 'phase/first', 'name/dead-bug/standard']);
  });

  it('is a farewell at the end', () => {
    const { at, runner } = speaking();
    at(230);
    runner.tick();
    expect(at(233.5)).toEqual(['phase/finished']);
  });
});
