import type { Routine } from '../../src/circuit/routine';
import { noExtras } from '../../src/circuit/step-extras';

/** A routine with one of everything that a routine can hold: each dose, way, level and kind of name. */
export const sampleRoutine: Routine = {
  id: 'clinic-7',
  name: { kind: 'own', text: 'Søren’s Tuesday – “easy” 腰' },
  purpose: 'For tired backs',
  getReadySeconds: 10,
  warmUp: [
    {
      id: 'w1',
      exercise: 'brisk-march',
      level: 'standard',
      efforts: [{ way: 'whole', dose: { kind: 'time', seconds: 60 } }],
      switchSeconds: 0,
      moveSeconds: 10,
      ...noExtras,
    },
  ],
  circuit: {
    rounds: 2,
    roundBreakSeconds: 60,
    stations: [
      {
        id: 's1',
        exercise: 'single-leg-bridge',
        level: 'easier',
        efforts: [
          { way: 'left', dose: { kind: 'reps', reps: 8 } },
          { way: 'right', dose: { kind: 'selfPaced', reps: 8, capSeconds: 60 } },
        ],
        switchSeconds: 10,
        moveSeconds: 20,
        loadKg: 2.5,
        note: 'Kim: slow on the way down.',
        alternates: [{ exercise: 'dead-bug', level: 'easier' }],
      },
      {
        id: 's2',
        exercise: 'stir-the-pot',
        level: 'harder',
        efforts: [
          { way: 'clockwise', dose: { kind: 'time', seconds: 20 } },
          { way: 'anticlockwise', dose: { kind: 'time', seconds: 20 } },
        ],
        switchSeconds: 5,
        moveSeconds: 0,
        ...noExtras,
      },
    ],
  },
  coolDown: [],
};
