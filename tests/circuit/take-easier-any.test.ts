import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileTimeline } from '../../src/circuit/compile-timeline';
import { easierOf } from '../../src/circuit/easier-of';
import type { Dose } from '../../src/circuit/effort';
import { lengthOf } from '../../src/circuit/lay-out';
import type { Phase } from '../../src/circuit/phase';
import { positionAt, stationOf } from '../../src/circuit/position';
import { takeEasier } from '../../src/circuit/take-instead';
import type { Timeline } from '../../src/circuit/timeline';
import { arbitraryRoutine, arbitraryShare } from './arbitrary-routine';

describe('takeEasier, for any routine', () => {
  const cases = fc
    .tuple(arbitraryRoutine, arbitraryShare)
    .map(([routine, share]) => {
      const before = compileTimeline(routine);
      const elapsedMs = Math.floor(share * before.totalMs);
      return { before, elapsedMs, position: positionAt(before, elapsedMs) };
    })
    .filter(({ position: { station } }) =>
      Boolean(station && easierOf(station.exercise, station.level)),
    );

  /** An effort for which there is something easier. */
  const efforts = fc
    .tuple(arbitraryRoutine, fc.nat())
    .map(([routine, pick]) => {
      const before = compileTimeline(routine);
      const works = before.phases.filter(
        (phase) => phase.kind === 'work' && easierOf(phase.at.exercise, phase.at.level),
      );
      const phase = works[pick % Math.max(works.length, 1)];
      return { before, phase, index: phase === undefined ? -1 : before.phases.indexOf(phase) };
    })
    .filter(({ phase }) => phase !== undefined);

  it('leaves what is over as it was', () => {
    fc.assert(
      fc.property(cases, ({ before, elapsedMs, position }) => {
        const after = takeEasier(before, elapsedMs);
        const past = before.phases.slice(0, position.index);
        expect(after.phases.slice(0, position.index)).toEqual(past);
      }),
    );
  });

  it('loses and invents no time of the effort under way', () => {
    fc.assert(
      fc.property(efforts, arbitraryShare, ({ before, phase, index }, share) => {
        const { startMs, endMs } = required(phase);
        const elapsedMs = startMs + 1 + Math.floor(share * (endMs - startMs - 5000));
        const after = takeEasier(before, elapsedMs);
        const [done, pause, rest] = after.phases.slice(index);
        expect(pause).toMatchObject({ kind: 'switch', startMs: elapsedMs });
        expect(lengthOf(required(pause))).toBeGreaterThanOrEqual(10_000);
        expect(rest).toMatchObject({ kind: 'work', doneMs: elapsedMs - startMs });
        expect(lengthOf(required(done)) + lengthOf(required(rest))).toBe(endMs - startMs);
      }),
    );
  });

  it('ends an effort of which less than 5 s are left, and never blinks back to it', () => {
    fc.assert(
      fc.property(
        efforts,
        fc.integer({ min: 1, max: 4999 }),
        ({ before, phase, index }, leftMs) => {
          const current = required(phase);
          const elapsedMs = current.endMs - leftMs;
          const after = takeEasier(before, elapsedMs);
          const [done, next, then] = after.phases.slice(index);
          expect(done).toMatchObject({ ...current, endMs: elapsedMs });
          const station = stationOf(current);
          const ahead = stationOf(required(next));
          if (ahead?.stepId === station?.stepId) {
            expect(next?.kind).not.toBe('work');
            expect(lengthOf(required(next))).toBeGreaterThanOrEqual(10_000);
            expect(ahead?.level).not.toBe(station?.level);
            expect(then).toMatchObject({ kind: 'work', doneMs: 0 });
          } else {
            expect(next?.kind).toBe(before.phases[index + 1]?.kind);
          }
        },
      ),
    );
  });

  it('leaves the lengths of all phases that have nothing to do with the station', () => {
    fc.assert(
      fc.property(cases, ({ before, elapsedMs, position }) => {
        const stepId = position.station?.stepId;
        const others = ({ phases }: Timeline) =>
          phases.filter(
            (phase, index) => index !== position.index && stationOf(phase)?.stepId !== stepId,
          );
        expect(others(takeEasier(before, elapsedMs)).map(lengthOf)).toEqual(
          others(before).map(lengthOf),
        );
      }),
    );
  });

  it('keeps the time of every later effort in time, and the cap of one that stays at own pace', () => {
    fc.assert(
      fc.property(cases, ({ before, elapsedMs, position }) => {
        const after = takeEasier(before, elapsedMs);
        const workOf = (phases: readonly Phase[]) => phases.filter(({ kind }) => kind === 'work');
        const later = workOf(before.phases.slice(position.index + 1));
        const shown = workOf(after.phases).slice(-later.length);
        const isOf = (phase: Phase | undefined, kind: Dose['kind']) =>
          phase?.kind === 'work' && phase.effort.dose.kind === kind;
        const timed = later.map(
          (phase, index) => isOf(phase, 'time') || isOf(shown[index], 'selfPaced'),
        );
        const lengths = (phases: readonly Phase[]) =>
          phases.filter((_, index) => timed[index]).map(lengthOf);
        expect(lengths(later.length === 0 ? [] : shown)).toEqual(lengths(later));
      }),
    );
  });

  it('lets every pause name what follows it', () => {
    fc.assert(
      fc.property(cases, ({ before, elapsedMs }) => {
        const { phases } = takeEasier(before, elapsedMs);
        for (const [index, phase] of phases.entries()) {
          const following = phases[index + 1];
          if ('next' in phase && following?.kind === 'work') {
            expect(phase.next).toEqual(following.effort);
            expect('to' in phase ? phase.to : phase.at).toEqual(following.at);
          }
        }
      }),
    );
  });
});

function required(phase: Phase | undefined): Phase {
  if (phase === undefined) {
    throw new RangeError('No such phase');
  }
  return phase;
}
