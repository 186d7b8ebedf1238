import * as z from 'zod';
import { noExtras } from '../../../src/circuit/step-extras';

const step = z.looseObject({});
const steps = z.array(step);

/** As much of the first format of the routines as the second one changes. */
const firstFormat = z.looseObject({
  routines: z.array(
    z.looseObject({
      warmUp: steps,
      circuit: z.looseObject({ stations: steps }),
      coolDown: steps,
    }),
  ),
});

/** Routines of format 1 in format 2: a purpose for each, and load, note and alternates for each step. */
export function withExtras(data: unknown): unknown {
  const saved = firstFormat.parse(data);
  return {
    ...saved,
    routines: saved.routines.map((routine) => ({
      ...routine,
      purpose: '',
      warmUp: routine.warmUp.map(extended),
      circuit: { ...routine.circuit, stations: routine.circuit.stations.map(extended) },
      coolDown: routine.coolDown.map(extended),
    })),
  };
}

function extended(saved: z.output<typeof step>): unknown {
  return { ...saved, ...noExtras };
}
