import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addTime } from '../../src/circuit/add-time';
import { compileTimeline } from '../../src/circuit/compile-timeline';
import { cuesBetween, cuesOf } from '../../src/circuit/cues';
import type { Step } from '../../src/circuit/routine';
import { arbitraryRoutine } from './arbitrary-routine';
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

  it('ticks exactly 3, 2 or 1 s before the start or end of an effort, in a phase half a second old', () => {
    fc.assert(
      fc.property(arbitraryRoutine, (routine) => {
        const timeline = compileTimeline(routine);
        const { phases } = timeline;
        const expected = phases.flatMap(({ kind, startMs, endMs }, index) =>
          kind === 'work' || phases[index + 1]?.kind === 'work'
            ? [3, 2, 1].map((seconds) => endMs - seconds * 1000).filter((ms) => ms >= startMs + 500)
            : [],
        );
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

describe('cuesBetween', () => {
  const cues = cuesOf(compileTimeline(routineOf([two])));

  it('includes its start and not its end', () => {
    expect(cuesBetween(cues, 9000, 10_000).map(({ kind }) => kind)).toEqual(['tick']);
    expect(cuesBetween(cues, 10_000, 25_000).map(({ kind }) => kind)).toEqual(['go']);
    expect(cuesBetween(cues, 9001, 10_000)).toEqual([]);
  });

  it('yields each cue exactly once over any partition of time', () => {
    const cut = fc.double({ min: 0, max: 1.1, noNaN: true });
    fc.assert(
      fc.property(arbitraryRoutine, fc.array(cut, { maxLength: 40 }), (routine, shares) => {
        const timeline = compileTimeline(routine);
        const all = cuesOf(timeline);
        const ends = [...shares.map((share) => share * timeline.totalMs), Infinity].sort(
          (one, other) => one - other,
        );
        const parts = ends.map((end, index) => cuesBetween(all, ends[index - 1] ?? 0, end));
        expect(parts.flat()).toEqual(all);
      }),
    );
  });
});
