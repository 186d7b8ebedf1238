import { describe, expect, it, vi } from 'vitest';
import { CuePlayer } from '../../src/audio/cue-player';
import { compileTimeline } from '../../src/circuit/compile-timeline';
import type { Command } from '../../src/circuit/session';
import { heardIn } from '../../src/circuit/voice/cue-plan';
import { directCues } from '../../src/circuit/voice/direct-cues';
import { SessionRunner } from '../../src/session/session-runner';
import { FakeCueOutput } from '../audio/fake-cue-output';
import { ManualTime } from '../audio/manual-time';
import { routineOf, stepWith, timed } from '../circuit/sample-routine';
import { madeUpVoice } from '../circuit/voice/made-up-voice';
import { RecordingSound } from './recording-sound';

/** getReady 0–10, one 10–40, switch –50, one –80, move –100, two –130 s. */
const timeline = compileTimeline(
  routineOf([stepWith('one'), stepWith('two', { efforts: [timed(30)], level: 'easier' })]),
);
const voice = madeUpVoice('sounds');
const plan = directCues(timeline, voice);

/** What is left of it at a second of the run. */
function planFrom(seconds: number) {
  return plan.filter(({ atMs }) => atMs >= seconds * 1000);
}

/** A runner with a clock that a test moves, in seconds. */
class Bench {
  readonly sound = new RecordingSound();
  readonly awake: boolean[] = [];
  seconds = 100;
  readonly runner = new SessionRunner(timeline, {
    now: () => this.seconds * 1000,
    sound: this.sound,
    voice: () => voice,
    keepAwake: (on) => this.awake.push(on),
  });

  at(seconds: number, kind: Exclude<Command['kind'], 'addTime' | 'takeInstead'>): this {
    this.seconds = seconds;
    this.runner.send({ kind });
    return this;
  }
}

function started(): Bench {
  return new Bench().at(100, 'start');
}

describe('the sound of a SessionRunner', () => {
  it('is silent and untouched until the start', () => {
    const { sound, runner } = new Bench();
    runner.tick();
    expect(sound.told).toEqual([]);
  });

  it('follows the cues of the timeline from the moment of the start', () => {
    expect(started().sound.told).toEqual([
      { kind: 'follow', plan, startedAtMs: 100_000, letsFinish: false },
    ]);
  });

  it('stops at a pause, and follows from a later start after it', () => {
    const { sound } = started().at(112, 'pause').at(160, 'resume');
    expect(sound.told.slice(1)).toEqual([
      { kind: 'stop' },
      { kind: 'say', plan: [] },
      { kind: 'follow', plan: planFrom(12), startedAtMs: 148_000, letsFinish: false },
    ]);
  });

  it('follows from an earlier start after a skip, from a later one after going back', () => {
    const bench = started().at(112, 'next');
    expect(bench.sound.last).toMatchObject({ plan: planFrom(40), startedAtMs: 72_000 });
    bench.at(120, 'back');
    expect(bench.sound.last).toMatchObject({ plan: planFrom(40), startedAtMs: 80_000 });
  });

  it('follows the cues of the changed timeline when time is added', () => {
    const { runner, sound } = started();
    runner.send({ kind: 'addTime', seconds: 15 });
    expect(sound.last).toMatchObject({
      kind: 'follow',
      plan: directCues(runner.session.timeline, voice),
      startedAtMs: 100_000,
    });
    expect(sound.last).not.toMatchObject({ plan });
  });

  it('stops at once when it hurts, and follows again at the easier level', () => {
    const bench = started().at(112, 'hurts');
    expect(bench.sound.told.slice(1)).toEqual([{ kind: 'stop' }, { kind: 'say', plan: [] }]);
    bench.at(130, 'takeEasier');
    expect(bench.sound.last).toMatchObject({ kind: 'follow', startedAtMs: 118_000 });
  });

  it('has only the end left where the last effort is passed by: nothing counts over it', () => {
    const { sound, runner } = started().at(212, 'next');
    expect(runner.session).toMatchObject({ kind: 'finished', ending: 'completed' });
    expect(sound.last).toMatchObject({ plan: planFrom(130), startedAtMs: 82_000 });
    expect(planFrom(130)).toMatchObject([{ sound: 'finished' }]);
  });

  it('lets the last sound ring, and plays nothing after it, when the run completes by itself', () => {
    const time = new ManualTime();
    const output = new FakeCueOutput(time);
    const player = new CuePlayer({
      output,
      now: time.now,
      offsetMs: () => 0,
      every: time.every,
      onDone: () => undefined,
    });
    const runner = new SessionRunner(timeline, {
      now: time.now,
      sound: {
        follow: (heard, run) => {
          player.follow(heardIn(heard), run);
        },
        stop: () => {
          player.stop();
        },
        say: () => undefined,
      },
      voice: () => voice,
      keepAwake: () => undefined,
    });
    runner.send({ kind: 'start' });
    time.pass(129_990);
    time.hang(20);
    runner.tick();
    time.pass(10_000);
    expect(runner.session.kind).toBe('finished');
    expect(output.kept.at(-1)?.name).toBe('finished');
    expect(time.timers).toBe(0);
  });

  it('is silent when the run was ended early', () => {
    expect(started().at(112, 'end').sound.told.slice(1)).toEqual([
      { kind: 'stop' },
      { kind: 'say', plan: [] },
    ]);
  });

  it('is not told again what has not changed', () => {
    const { sound, runner } = started().at(105, 'start').at(106, 'resume');
    runner.tick();
    expect(sound.told).toHaveLength(1);
  });

  it('stops when the runner is let go', () => {
    const { sound, runner } = started();
    runner.dispose();
    expect(sound.last).toEqual({ kind: 'stop' });
  });
});

describe('the display under a SessionRunner', () => {
  it('is asked once to stay awake, from the start, paused or stopped, until the run is over', () => {
    const { awake } = started().at(112, 'pause').at(120, 'resume').at(125, 'hurts').at(130, 'end');
    expect(awake).toEqual([true, false]);
  });

  it('is let go when the run completes by itself', () => {
    const { awake, runner } = Object.assign(started(), { seconds: 230 });
    runner.tick();
    expect(awake).toEqual([true, false]);
  });

  it('is let go when the runner is', () => {
    const { awake, runner } = started();
    runner.dispose();
    expect(awake).toEqual([true, false]);
  });

  it('is not let go twice, nor by a runner that never ran', () => {
    const { awake, runner } = started().at(112, 'end');
    runner.dispose();
    expect(awake).toEqual([true, false]);
    const unused = new Bench();
    unused.runner.dispose();
    expect(unused.awake).toEqual([]);
  });
});

describe('a SessionRunner', () => {
  it('tells its position at any moment', () => {
    const bench = started();
    bench.seconds = 112.4;
    expect(bench.runner.elapsedMs()).toBeCloseTo(12_400);
    expect(bench.runner.position()).toMatchObject({ phase: { kind: 'work' }, secondsLeft: 28 });
  });

  it('calls its listeners after a change only, when the session is already the new one', () => {
    const bench = new Bench();
    const seen: string[] = [];
    bench.runner.subscribe(() => seen.push(bench.runner.session.kind));
    bench.at(100, 'start').at(105, 'resume').at(112, 'pause').at(113, 'pause');
    bench.runner.tick();
    expect(seen).toEqual(['running', 'paused']);
  });

  it('no longer calls a listener that was taken off, nor any after it was let go', () => {
    const bench = new Bench();
    const [gone, stayed] = [vi.fn(), vi.fn()];
    bench.runner.subscribe(gone)();
    bench.runner.subscribe(stayed);
    bench.at(100, 'start');
    bench.runner.dispose();
    bench.at(112, 'pause');
    expect(gone).not.toHaveBeenCalled();
    expect(stayed).toHaveBeenCalledTimes(1);
  });

  it('is finished by the first tick at the end, not before', () => {
    const bench = started();
    bench.seconds = 229.999;
    bench.runner.tick();
    expect(bench.runner.session.kind).toBe('running');
    bench.seconds = 230;
    bench.runner.tick();
    expect(bench.runner.session).toMatchObject({ kind: 'finished', elapsedMs: 130_000 });
  });

  it('pauses where it was when the machine fell asleep, however long ago that is', () => {
    const bench = started();
    bench.seconds = 8_000;
    bench.runner.pauseAsOf(112_000);
    expect(bench.runner.session).toMatchObject({ kind: 'paused', elapsedMs: 12_000 });
    bench.at(8_010, 'resume');
    expect(bench.sound.last).toMatchObject({ plan: planFrom(12), startedAtMs: 7_998_000 });
  });

  it('leaves a paused run as it is when the machine slept', () => {
    const bench = started().at(112, 'pause');
    const before = bench.runner.session;
    bench.runner.pauseAsOf(115_000);
    expect(bench.runner.session).toBe(before);
  });
});

describe('the time that a SessionRunner really ran', () => {
  it('holds neither what was skipped nor what was paused', () => {
    const bench = started().at(104, 'next').at(120, 'pause').at(600, 'resume').at(605, 'end');
    expect(bench.runner.movedMs).toBe((4 + 16 + 5) * 1000);
  });

  it('ends where the machine fell asleep', () => {
    const bench = started();
    bench.seconds = 4000;
    bench.runner.pauseAsOf(108_000);
    expect(bench.runner.movedMs).toBe(8000);
  });

  it('is the whole timeline for a run that was left alone', () => {
    const bench = started();
    bench.seconds = 1000;
    bench.runner.tick();
    expect(bench.runner.movedMs).toBe(timeline.totalMs);
  });
});
