import * as z from 'zod';

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

/** As they were in format 2: a later one has its own step. */
const secondFormatExtras = { loadKg: 0, note: '', alternates: [] };

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
  return { ...saved, ...secondFormatExtras };
}
