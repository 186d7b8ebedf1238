import { describe, expect, it } from 'vitest';
import { starterRoutines } from '../../src/circuit/starter-routines';
import { routineSchema } from '../../src/contract/routine-schema';
import { sampleRoutine } from './sample-routine';

const accepts = (value: unknown) => routineSchema.safeParse(value).success;

const firstStep = sampleRoutine.warmUp[0];
const withFirstStep = (change: object) => ({
  ...sampleRoutine,
  warmUp: [{ ...firstStep, ...change }],
});
const withDose = (dose: unknown) => withFirstStep({ efforts: [{ way: 'whole', dose }] });

describe('routineSchema', () => {
  it('gives back, through JSON and all, the routine that was put in', () => {
    for (const routine of [sampleRoutine, ...starterRoutines()]) {
      const travelled: unknown = JSON.parse(JSON.stringify(routine));
      expect(routineSchema.parse(travelled)).toEqual(routine);
    }
  });

  it('refuses a key that it does not know, at any depth', () => {
    expect(accepts({ ...sampleRoutine, colour: 'red' })).toBe(false);
    expect(accepts(withFirstStep({ colour: '' }))).toBe(false);
    expect(accepts(withDose({ kind: 'time', seconds: 30, reps: 3 }))).toBe(false);
    const poisoned: unknown = JSON.parse(
      `{"__proto__":{"x":1},${JSON.stringify(sampleRoutine).slice(1)}`,
    );
    expect(accepts(poisoned)).toBe(false);
  });

  it.each([
    ['a fraction', 30.5],
    ['a negative number', -1],
    ['infinity', Number.POSITIVE_INFINITY],
    ['no number', Number.NaN],
    ['a giant', 1e15],
    ['a text', '30'],
    ['nothing', undefined],
    ['null', null],
  ])('refuses %s as seconds', (_what, seconds) => {
    expect(accepts(withDose({ kind: 'time', seconds }))).toBe(false);
    expect(accepts({ ...sampleRoutine, getReadySeconds: seconds })).toBe(false);
  });

  it('refuses what no catalogue knows', () => {
    expect(accepts(withFirstStep({ exercise: 'burpee' }))).toBe(false);
    expect(accepts(withFirstStep({ exercise: 'constructor' }))).toBe(false);
    expect(accepts(withFirstStep({ level: 'extreme' }))).toBe(false);
    expect(accepts(withDose({ kind: 'forever' }))).toBe(false);
    expect(accepts({ ...sampleRoutine, name: { kind: 'starter', starter: 'unknown' } })).toBe(
      false,
    );
  });

  it('refuses more of anything than a routine can hold', () => {
    const steps = Array.from({ length: 101 }, () => firstStep);
    expect(accepts({ ...sampleRoutine, warmUp: steps })).toBe(false);
    expect(accepts({ ...sampleRoutine, id: 'x'.repeat(65) })).toBe(false);
    expect(accepts({ ...sampleRoutine, name: { kind: 'own', text: 'x'.repeat(201) } })).toBe(false);
  });

  it.each(['', '../routine', 'a b', '__proto__', 'a/b', 'é'])('refuses the id "%s"', (id) => {
    expect(accepts({ ...sampleRoutine, id })).toBe(false);
  });

  it.each(['two\nlines', 'bell\u0007', 'turned \u202e round', 'half a pair \ud800'])(
    'refuses a name that a screen could not show as one plain line',
    (text) => {
      expect(accepts({ ...sampleRoutine, name: { kind: 'own', text } })).toBe(false);
    },
  );

  it.each([null, undefined, [], {}, '', 7, [sampleRoutine]])('refuses %j', (value) => {
    expect(accepts(value)).toBe(false);
  });
});
