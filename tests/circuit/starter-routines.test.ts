import { describe, expect, it } from 'vitest';
import { compileTimeline } from '../../src/circuit/compile-timeline';
import { starterIds } from '../../src/circuit/routine';
import type { Routine, StarterId } from '../../src/circuit/routine';
import { problemsOf } from '../../src/circuit/routine-problems';
import { starterRoutines } from '../../src/circuit/starter-routines';
import { strengthIds } from '../../src/exercises/exercise-id';

function starter(id: StarterId): Routine {
  const routine = starterRoutines().find((other) => other.id === id);
  if (routine === undefined) {
    throw new RangeError(id);
  }
  return routine;
}

function secondsOf(id: StarterId): number {
  return compileTimeline(starter(id)).totalMs / 1000;
}

describe('starterRoutines', () => {
  it('brings every starter once, under its own id and name', () => {
    const routines = starterRoutines();
    expect(routines.map(({ id }) => id)).toEqual(starterIds);
    expect(routines.map(({ name }) => name)).toEqual(
      starterIds.map((id) => ({ kind: 'starter', starter: id })),
    );
  });

  it('brings only routines without problems', () => {
    expect(starterRoutines().flatMap(problemsOf)).toEqual([]);
  });

  it('goes through all seven in their order, one exercise apart', () => {
    const sevens = starterRoutines().filter(({ id }) => id !== 'one-exercise');
    for (const { circuit } of sevens) {
      expect(circuit.stations.map(({ exercise }) => exercise)).toEqual(strengthIds);
    }
  });

  it('never asks for a harder level by itself', () => {
    const levels = starterRoutines().flatMap(({ circuit }) =>
      circuit.stations.map(({ level }) => level),
    );
    expect(levels).not.toContain('harder');
    expect(starter('starter').circuit.stations.map(({ level }) => level)).toEqual(
      strengthIds.map(() => 'easier'),
    );
  });

  // Two rounds of seven stations (90, 90, 110 and 60 s) with a minute between, 10 s to get ready,
  // and without the move after the last station of each round.
  it.each<[StarterId, number]>([
    ['back-circuit', 10 + 2 * (7 * 90 - 20) + 60],
    ['starter', 10 + 2 * (7 * 90 - 30) + 60],
    ['strong', 10 + 2 * (7 * 110 - 20) + 60],
    ['classic-40-20', 10 + 2 * (7 * 60 - 20) + 60],
    ['one-exercise', 10 + 3 * 70 + 2 * 45],
    ['ten-minutes', 10 + (7 * 90 - 20)],
  ])('makes %s %i seconds long', (id, seconds) => {
    expect(secondsOf(id)).toBe(seconds);
  });

  it('warms up for 5 to 8 minutes and cools down for 4 to 5', () => {
    const { phases, totalMs } = compileTimeline(starter('back-circuit-with-warm-up'));
    const startOf = (part: string) =>
      phases.find((phase) => phase.kind === 'work' && phase.at.part === part)?.startMs ?? 0;
    const warmUpMs = startOf('circuit') - startOf('warmUp');
    const coolDownMs = totalMs - startOf('coolDown');
    expect(warmUpMs / 60_000).toBeGreaterThanOrEqual(5);
    expect(warmUpMs / 60_000).toBeLessThanOrEqual(8);
    expect(coolDownMs / 60_000).toBeGreaterThanOrEqual(4);
    expect(coolDownMs / 60_000).toBeLessThanOrEqual(5);
  });

  it('gives each side and direction 20 s in Classic 40/20, straight after another', () => {
    const { phases } = compileTimeline(starter('classic-40-20'));
    const works = phases.flatMap((phase) =>
      phase.kind === 'work' && phase.at.round === 1
        ? [`${phase.effort.way} ${(phase.endMs - phase.startMs) / 1000}`]
        : [],
    );
    const sides = ['left 20', 'right 20'];
    expect(works).toEqual([
      ...[...sides, ...sides, 'clockwise 20', 'anticlockwise 20'],
      ...[...sides, ...sides, 'whole 40', 'whole 40'],
    ]);
    expect(phases.some(({ kind }) => kind === 'switch')).toBe(false);
  });
});
