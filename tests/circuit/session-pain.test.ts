import { describe, expect, it } from 'vitest';
import { positionAt } from '../../src/circuit/position';
import type { Session } from '../../src/circuit/session';
import { step } from '../../src/circuit/session-step';
import { after, elapsedSeconds, ignoredBy } from './said';

describe('step, when it hurts', () => {
  it('stops for pain from running and from paused, and counts how often', () => {
    const stopped = after([0, 'start'], [12, 'hurts']);
    expect(stopped).toMatchObject({ kind: 'stoppedByPain', elapsedMs: 12_000, painStops: 1 });
    const again = after(
      ...([
        [0, 'start'],
        [12, 'hurts'],
        [20, 'takeEasier'],
      ] as const),
      ...([
        [25, 'pause'],
        [30, 'hurts'],
      ] as const),
    );
    expect(again).toMatchObject({ kind: 'stoppedByPain', painStops: 2 });
  });

  it('never goes on with what hurt', () => {
    const stopped = after([0, 'start'], [12, 'hurts']);
    expect(ignoredBy(stopped, 15)).toEqual([
      ...['start', 'pause', 'resume', 'next', 'back', 'addTime', 'hurts'],
    ]);
  });

  it('goes on from pain with the switch to the easier level', () => {
    const easier = after([0, 'start'], [12, 'hurts'], [60, 'takeEasier']);
    expect(easier).toMatchObject({ kind: 'running', painStops: 1 });
    expect(elapsedSeconds(easier, 60)).toBe(12);
    expect(positionAt(easier.timeline, 12_000).phase).toMatchObject({
      kind: 'switch',
      at: { level: 'easier' },
    });
  });

  it('goes on from pain without the station with the move that follows it', () => {
    const left = after([0, 'start'], [12, 'hurts'], [60, 'leaveOut']);
    expect(elapsedSeconds(left, 60)).toBe(12);
    expect(positionAt(left.timeline, 12_000)).toMatchObject({
      phase: { kind: 'move' },
      next: { station: { stepId: 'two' } },
    });
  });

  it('stays stopped where there is no easier level', () => {
    const stopped = after([0, 'start'], [110, 'hurts']);
    expect(step(stopped, { kind: 'takeEasier' }, 120_000)).toBe(stopped);
  });

  it('never goes back to what hurt, but back as far as to where it went on from it', () => {
    const fromPain = { 25: 'takeEasier', 26: 'leaveOut' } as const;
    for (const [seconds, choice] of Object.entries(fromPain)) {
      const hurtAt = Number(seconds);
      const goingOn = after([0, 'start'], [hurtAt, 'hurts'], [40, choice]);
      const back = step(goingOn, { kind: 'back' }, 41_000);
      expect(elapsedSeconds(back, 41)).toBe(hurtAt);
      expect(step(back, { kind: 'back' }, 41_000)).toBe(back);
      const far = ['next', 'back', 'back', 'back', 'back', 'back'] as const;
      const paused = step(goingOn, { kind: 'pause' }, 41_000);
      const moved = far.reduce<Session>((at, kind) => step(at, { kind }, 41_000), paused);
      expect(moved).toMatchObject({ kind: 'paused', elapsedMs: hurtAt * 1000 });
    }
  });

  it('goes back no further than to the later one of two choices after pain', () => {
    const twice = after(
      ...([
        [0, 'start'],
        [15, 'hurts'],
        [20, 'takeEasier'],
        [25, 'hurts'],
        [30, 'leaveOut'],
        [31, 'back'],
      ] as const),
    );
    expect(elapsedSeconds(twice, 31)).toBe(20);
  });

  it('has ended early, not completed, when nothing remains without what hurt', () => {
    expect(after([0, 'start'], [110, 'hurts'], [150, 'leaveOut'])).toMatchObject({
      kind: 'finished',
      ending: 'ended',
      elapsedMs: 110_000,
      painStops: 1,
    });
  });
});
