import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addTime } from '../../src/circuit/add-time';
import { compileTimeline } from '../../src/circuit/compile-timeline';
import { cuesOf } from '../../src/circuit/cues';
import type { Step } from '../../src/circuit/routine';
import { takeEasier } from '../../src/circuit/take-instead';
import type { Timeline } from '../../src/circuit/timeline';
import { arbitraryRoutine, arbitraryShare } from './arbitrary-routine';
import { dosed, roundsOf, routineOf, stepWith, timed } from './sample-routine';

function heard(stations: readonly Step[], changes = {}): readonly string[] {
  const cues = cuesOf(compileTimeline(routineOf(stations, changes)));
  return cues.map(({ kind, atMs }) => `${atMs / 1000} ${kind}`);
}

const two = stepWith('two');
const single = stepWith('single', { efforts: [timed(19)] });

describe('cuesOf', () => {
  it('counts down to each start and end, begins, halves and ends each effort', () => {
    expect(heard([two])).toEqual([
      ...['7 tick', '8 tick', '9 tick', '10 go', '25 halfway'],
      ...['37 tick', '38 tick', '39 tick', '40 switch'],
      ...['47 tick', '48 tick', '49 tick', '50 go', '65 halfway'],
      ...['77 tick', '78 tick', '79 tick', '80 finished'],
    ]);
  });

  it('says rest at the end of a station and of a round', () => {
    const cues = cuesOf(compileTimeline(roundsOf(2, [two, single])));
    const rests = cues.filter(({ kind }) => kind === 'rest').map(({ atMs }) => atMs / 1000);
    expect(rests).toEqual([80, 119, 249]);
  });

  it('speaks of the middle only from 20 s on, and not at the own pace', () => {
    const own = stepWith('own', {
      efforts: [dosed({ kind: 'selfPaced', reps: 8, capSeconds: 60 })],
    });
    const at = (seconds: number) => heard([stepWith('at', { efforts: [timed(seconds)] })]);
    expect(at(19).filter((cue) => cue.endsWith('halfway'))).toEqual([]);
    expect(at(20)).toContain('20 halfway');
    expect(heard([own]).filter((cue) => cue.endsWith('halfway'))).toEqual([]);
  });

  it('leaves out ticks that would run into the start of a short pause', () => {
    expect(heard([{ ...two, switchSeconds: 3 }]).slice(8, 12)).toEqual([
      ...['40 switch', '41 tick', '42 tick', '43 go'],
    ]);
    expect(heard([{ ...two, switchSeconds: 1 }]).slice(8, 10)).toEqual(['40 switch', '41 go']);
  });

  it('lets a tick fall half a second after a start', () => {
    const short = compileTimeline(routineOf([two], { getReadySeconds: 3 }));
    const ticks = cuesOf(addTime(short, 0, 0.5)).slice(0, 3);
    expect(ticks.map(({ atMs }) => atMs)).toEqual([500, 1500, 2500]);
  });

  it('lets the sound of rest ring out before it counts', () => {
    const ticks = (moveSeconds: number) =>
      heard([{ ...single, moveSeconds }, single]).filter(
        (cue) => cue.endsWith('tick') && Number.parseFloat(cue) > 29 && Number.parseFloat(cue) < 34,
      );
    expect(ticks(4)).toEqual(['31 tick', '32 tick']);
    expect(ticks(5)).toEqual(['31 tick', '32 tick', '33 tick']);
  });

  it('says one word where work follows work: switch at the station, go at the next', () => {
    const bare = { ...two, switchSeconds: 0, moveSeconds: 0 };
    const changes = heard([bare, { ...bare, id: 'other' }]).filter((cue) => !/tick|half/.test(cue));
    expect(changes).toEqual(['10 go', '40 switch', '70 go', '100 switch', '130 finished']);
  });

  it('begins the same station anew in the next round even without a break', () => {
    const circuit = { rounds: 2, roundBreakSeconds: 0, stations: [single] };
    const changes = heard([], { circuit }).filter((cue) => !cue.endsWith('tick'));
    expect(changes).toEqual(['10 go', '29 go', '48 finished']);
  });

  it('is sorted and never has two cues at one instant, for any routine', () => {
    fc.assert(
      fc.property(arbitraryRoutine, (routine) => {
        const times = cuesOf(compileTimeline(routine)).map(({ atMs }) => atMs);
        expect(times).toEqual([...new Set(times)].sort((one, other) => one - other));
      }),
    );
  });

  it('ticks exactly 3, 2 or 1 s before the start or end of an effort, in a phase old enough', () => {
    fc.assert(
      fc.property(arbitraryRoutine, (routine) => {
        const timeline = compileTimeline(routine);
        const { phases } = timeline;
        const expected = phases.flatMap(({ kind, startMs, endMs }, index) => {
          const quietMs = kind === 'move' || kind === 'roundBreak' ? 1200 : 500;
          return kind === 'work' || phases[index + 1]?.kind === 'work'
            ? [3, 2, 1]
                .map((seconds) => endMs - seconds * 1000)
                .filter((ms) => ms >= startMs + quietMs)
            : [];
        });
        const ticks = cuesOf(timeline).filter(({ kind }) => kind === 'tick');
        expect(ticks.map(({ atMs }) => atMs)).toEqual(expected);
      }),
    );
  });

  it('announces every change of any routine once', () => {
    fc.assert(
      fc.property(arbitraryRoutine, (routine) => {
        const timeline = compileTimeline(routine);
        const changes = cuesOf(timeline).filter(
          ({ kind }) => kind !== 'tick' && kind !== 'halfway',
        );
        expect(changes.map(({ atMs }) => atMs)).toEqual(
          timeline.phases.slice(1).map(({ startMs }) => startMs),
        );
      }),
    );
  });
});

describe('the middle of an effort, in cuesOf', () => {
  /** One effort of 30 s from 10 to 40 s, its middle at 25 s. */
  const effort = compileTimeline(routineOf([stepWith('one', { efforts: [timed(30)] })]));
  const middles = (timeline: Timeline) =>
    cuesOf(timeline).flatMap(({ kind, atMs }) => (kind === 'halfway' ? [atMs / 1000] : []));

  it('moves when time is added before it', () => {
    expect(middles(addTime(effort, 24_999, 15))).toEqual([32.5]);
    expect(middles(addTime(addTime(effort, 12_000, 15), 30_000, 15))).toEqual([40]);
  });

  it('is not called again when time is added after it, however often', () => {
    expect(middles(addTime(effort, 25_000, 15))).toEqual([]);
    expect(middles(addTime(addTime(effort, 30_000, 15), 31_000, 15))).toEqual([]);
  });

  it('is called once in an effort that was too short for it until time was added', () => {
    const short = compileTimeline(routineOf([single]));
    expect(middles(addTime(short, 25_000, 15))).toEqual([27]);
  });

  it('is never called in either part of an effort that was cut for the easier level', () => {
    const long = compileTimeline(routineOf([stepWith('long', { efforts: [timed(45)] })]));
    expect(middles(takeEasier(long, 34_000))).toEqual([]);
    expect(middles(takeEasier(long, 12_000))).toEqual([]);
    expect(middles(takeEasier(long, 10_000))).toEqual([42.5]);
  });

  it('is called at most once in an effort, whatever time is added when, for any routine', () => {
    const adding = fc.tuple(arbitraryShare, fc.integer({ min: 1, max: 60 }));
    fc.assert(
      fc.property(arbitraryRoutine, fc.array(adding, { maxLength: 5 }), (routine, added) => {
        let timeline = compileTimeline(routine);
        let fromMs = 0;
        const heardMs = new Set<number>();
        for (const [share, seconds] of added) {
          const toMs = fromMs + share * (timeline.totalMs - fromMs);
          middlesMs(timeline, fromMs, toMs).forEach((atMs) => heardMs.add(atMs));
          timeline = addTime(timeline, toMs, seconds);
          fromMs = toMs;
        }
        middlesMs(timeline, fromMs, Infinity).forEach((atMs) => heardMs.add(atMs));
        for (const { startMs, endMs } of timeline.phases) {
          const inPhase = [...heardMs].filter((atMs) => atMs >= startMs && atMs < endMs);
          expect(inPhase.length).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

/** When the middle of an effort is heard after a time of the run, up to another one. */
function middlesMs(timeline: Timeline, fromMs: number, toMs: number): readonly number[] {
  return cuesOf(timeline)
    .filter(({ kind, atMs }) => kind === 'halfway' && atMs > fromMs && atMs <= toMs)
    .map(({ atMs }) => atMs);
}
