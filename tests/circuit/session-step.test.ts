import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileTimeline } from '../../src/circuit/compile-timeline';
import type { Session } from '../../src/circuit/session';
import { advance, elapsedOf, pauseAt, step } from '../../src/circuit/session-step';
import { arbitraryRoutine } from './arbitrary-routine';
import { after, commandOf, elapsedSeconds, everyKind, ignoredBy, ready, timeline } from './said';
import { roundsOf, stepWith } from './sample-routine';

describe('step', () => {
  it('starts at the moment of the command', () => {
    const running = after([100, 'start']);
    expect(running).toEqual({
      kind: 'running',
      timeline,
      startedAtMs: 100_000,
      painStops: 0,
      notBeforeMs: 0,
    });
    expect(elapsedSeconds(running, 112)).toBe(12);
  });

  it('stands still while paused and goes on where it was', () => {
    const paused = after([0, 'start'], [12, 'pause']);
    const resumed = step(paused, { kind: 'resume' }, 60_000);
    expect(paused).toMatchObject({ kind: 'paused', elapsedMs: 12_000 });
    expect(elapsedSeconds(paused, 50)).toBe(12);
    expect(elapsedSeconds(resumed, 65)).toBe(17);
  });

  it('goes to the start of the next phase, running or paused', () => {
    expect(elapsedSeconds(after([0, 'start'], [12, 'next']), 12)).toBe(40);
    expect(after([0, 'start'], [12, 'pause'], [20, 'next'])).toMatchObject({
      kind: 'paused',
      elapsedMs: 40_000,
    });
  });

  it('goes back to the start of the phase, or to the one before in the first 3 s', () => {
    expect(elapsedSeconds(after([0, 'start'], [13, 'back']), 13)).toBe(10);
    expect(elapsedSeconds(after([0, 'start'], [12.9, 'back']), 12.9)).toBe(0);
    expect(elapsedSeconds(after([0, 'start'], [1, 'back']), 1)).toBe(0);
    expect(after([0, 'start'], [42, 'pause'], [50, 'back'])).toMatchObject({ elapsedMs: 10_000 });
  });

  it('adds time to the phase and keeps the time that is over', () => {
    const longer = after([0, 'start'], [12, 'addTime']);
    expect(longer.timeline.totalMs).toBe(timeline.totalMs + 15_000);
    expect(elapsedSeconds(longer, 12)).toBe(12);
  });

  it('takes the easier level and leaves out while running or paused as well', () => {
    expect(after([0, 'start'], [12, 'takeEasier'])).toMatchObject({ kind: 'running' });
    const paused = after([0, 'start'], [12, 'pause'], [20, 'leaveOut']);
    expect(paused).toMatchObject({ kind: 'paused', elapsedMs: 12_000 });
    expect(paused.timeline.totalMs).toBe(12_000 + 20_000 + 30_000);
  });

  it('is over when the last phase is passed by next, or the last station left out', () => {
    expect(after([0, 'start'], [110, 'next'])).toMatchObject({
      kind: 'finished',
      ending: 'completed',
      elapsedMs: 130_000,
    });
    expect(after([0, 'start'], [110, 'leaveOut'])).toMatchObject({
      kind: 'finished',
      ending: 'completed',
      elapsedMs: 110_000,
    });
  });

  it('ends when asked to, from running, paused and pain', () => {
    const ended = { kind: 'finished', ending: 'ended', elapsedMs: 12_000 };
    expect(after([0, 'start'], [12, 'end'])).toMatchObject(ended);
    expect(after([0, 'start'], [12, 'pause'], [20, 'end'])).toMatchObject(ended);
    expect(after([0, 'start'], [12, 'hurts'], [20, 'end'])).toMatchObject(ended);
  });

  it('returns the very session for a command that makes no sense', () => {
    const running = after([0, 'start']);
    const paused = after([0, 'start'], [12, 'pause']);
    const finished = after([0, 'start'], [12, 'end']);
    expect(ignoredBy(ready, 12)).toEqual(everyKind.filter((kind) => kind !== 'start'));
    expect(ignoredBy(running, 12)).toEqual(['start', 'resume']);
    expect(ignoredBy(paused, 20)).toEqual(['start', 'pause']);
    expect(ignoredBy(finished, 20)).toEqual(everyKind);
  });

  it('finishes a run whose time was over before the command came', () => {
    expect(after([0, 'start'], [500, 'pause'])).toMatchObject({
      kind: 'finished',
      ending: 'completed',
      elapsedMs: 130_000,
    });
  });

  it('never changes the timeline that it was given', () => {
    const given = compileTimeline(roundsOf(2, [stepWith('one')]));
    const copy = structuredClone(given);
    let session: Session = step({ kind: 'ready', timeline: given }, { kind: 'start' }, 0);
    for (const kind of [
      'addTime',
      'takeEasier',
      'takeInstead',
      'back',
      'next',
      'leaveOut',
    ] as const) {
      session = step(session, commandOf(kind), 15_000);
    }
    expect(given).toEqual(copy);
  });

  it('keeps the elapsed time within the timeline whatever is said, for any routine', () => {
    const said = fc.record({
      kind: fc.constantFrom(...everyKind),
      waitedMs: fc.double({ min: 0, max: 90_000, noNaN: true }),
      seconds: fc.integer({ min: -5, max: 60 }),
    });
    fc.assert(
      fc.property(arbitraryRoutine, fc.array(said, { maxLength: 25 }), (routine, words) => {
        let nowMs = 5000;
        let session: Session = { kind: 'ready', timeline: compileTimeline(routine) };
        for (const { kind, waitedMs, seconds } of words) {
          nowMs += waitedMs;
          const command = kind === 'addTime' ? { kind, seconds } : commandOf(kind);
          session = step(session, command, nowMs);
          const { totalMs, phases } = session.timeline;
          expect(elapsedOf(session, nowMs)).toBeGreaterThanOrEqual(0);
          expect(elapsedOf(session, nowMs)).toBeLessThanOrEqual(totalMs);
          if (session.kind !== 'ready') {
            const { notBeforeMs } = session;
            // A run is cut on a whole millisecond.
            expect(elapsedOf(session, nowMs)).toBeGreaterThan(notBeforeMs - 1);
          }
          expect(phases.at(-1)).toEqual({ kind: 'finished', startMs: totalMs, endMs: totalMs });
          expect(phases.slice(1).map(({ startMs }) => startMs)).toEqual(
            phases.slice(0, -1).map(({ endMs }) => endMs),
          );
        }
      }),
    );
  });

  it('keeps the elapsed time through pause and resume, for any routine', () => {
    const moment = fc.double({ min: 0, max: 600_000, noNaN: true });
    fc.assert(
      fc.property(arbitraryRoutine, moment, moment, (routine, ranMs, stoodMs) => {
        const given: Session = { kind: 'ready', timeline: compileTimeline(routine) };
        fc.pre(ranMs < given.timeline.totalMs);
        const running = step(given, { kind: 'start' }, 0);
        const paused = step(running, { kind: 'pause' }, ranMs);
        const resumed = step(paused, { kind: 'resume' }, ranMs + stoodMs);
        expect(elapsedOf(resumed, ranMs + stoodMs)).toBeCloseTo(ranMs, 6);
      }),
    );
  });
});

describe('advance', () => {
  it('finishes a running session at its total and not before', () => {
    const running = after([0, 'start']);
    expect(advance(running, 129_999)).toBe(running);
    expect(advance(running, 130_000)).toMatchObject({ kind: 'finished', ending: 'completed' });
  });

  it('leaves a session that stands still as it is', () => {
    const paused = after([0, 'start'], [12, 'pause']);
    expect(advance(paused, 999_000)).toBe(paused);
    expect(advance(ready, 999_000)).toBe(ready);
  });
});

describe('pauseAt', () => {
  it('pauses as of a moment in the past, so that sleep is not exercised', () => {
    const running = after([0, 'start']);
    expect(pauseAt(running, 12_000)).toMatchObject({ kind: 'paused', elapsedMs: 12_000 });
  });

  it('pauses at the start when the moment lies before it', () => {
    expect(pauseAt(after([50, 'start']), 40_000)).toMatchObject({ kind: 'paused', elapsedMs: 0 });
  });

  it('leaves any other session as it is', () => {
    const stopped = after([0, 'start'], [12, 'hurts']);
    expect(pauseAt(stopped, 20_000)).toBe(stopped);
    expect(pauseAt(ready, 20_000)).toBe(ready);
  });
});
