import { describe, expect, it } from 'vitest';
import { routinesShape } from '../../../electron/main/storage/saved-shape';
import { withExtras } from '../../../electron/main/storage/with-extras';

/** Saved by the first format: one step in each part. */
const savedByTheFirst = {
  routines: [
    {
      id: 'clinic-1',
      name: { kind: 'own', text: 'Tuesday' },
      getReadySeconds: 10,
      warmUp: [firstStep('w1')],
      circuit: { rounds: 2, roundBreakSeconds: 60, stations: [firstStep('s1')] },
      coolDown: [firstStep('c1')],
    },
  ],
};

function firstStep(id: string) {
  return {
    id,
    exercise: 'dead-bug',
    level: 'standard',
    efforts: [{ way: 'whole', dose: { kind: 'time', seconds: 30 } }],
    switchSeconds: 10,
    moveSeconds: 20,
  };
}

describe('withExtras', () => {
  it('gives every routine an empty purpose and every step no load, note or alternate', () => {
    const saved = routinesShape.schema.parse(withExtras(savedByTheFirst));
    const [routine] = saved.routines;
    expect(routine?.purpose).toBe('');
    const steps = [
      ...(routine?.warmUp ?? []),
      ...(routine?.circuit.stations ?? []),
      ...(routine?.coolDown ?? []),
    ];
    expect(steps.map(({ id }) => id)).toEqual(['w1', 's1', 'c1']);
    for (const step of steps) {
      expect(step).toMatchObject({ loadKg: 0, note: '', alternates: [] });
    }
  });

  it('throws on data that the first format did not allow', () => {
    expect(() => withExtras({ routines: [{}] })).toThrow();
  });
});
