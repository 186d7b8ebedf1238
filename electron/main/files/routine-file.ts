import * as z from 'zod';
import type { Routine } from '../../../src/circuit/routine';
import type { Problem } from '../../../src/circuit/routine-problem';
import { problemsOf } from '../../../src/circuit/routine-problems';
import type { FileFault } from '../../../src/contract/desk-files';
import { routinesFormat } from '../../../src/contract/saved-shapes';
import { savedRoutinesSchema } from '../../../src/contract/schemas';
import { migrated } from '../storage/migrations';
import { routinesShape } from '../storage/saved-shape';
import { jsonText } from './json-text';
import { lineOf } from './walk-json';
import type { Segment } from './walk-json';

/** A larger file is not read: a thousand routines fit. */
export const mostRoutineFileBytes = 5 * 1024 * 1024;

/** So many faults are told; whoever mends a file wants to see more than one, not all. */
const mostFaults = 20;

const program = 'Backline';

/** What a routine file turned out to hold. */
export type RoutineFile =
  | { readonly kind: 'good'; readonly routines: readonly Routine[] }
  | { readonly kind: 'faulty'; readonly faults: readonly FileFault[] };

/** The text of a routine file. */
export function routineFileText(routines: readonly Routine[]): string {
  return `${JSON.stringify({ program, format: routinesFormat, routines }, undefined, 2)}\n`;
}

const headSchema = z.looseObject({ program: z.literal(program), format: z.int().min(1) });
const fileSchema = z.strictObject({
  program: z.literal(program),
  format: z.int(),
  routines: savedRoutinesSchema.shape.routines,
});

/** Reads the bytes of a routine file and checks all of it; nothing of a faulty one is taken. */
export function readRoutineFile(bytes: Uint8Array): RoutineFile {
  if (bytes.byteLength > mostRoutineFileBytes) {
    return faulty([{ kind: 'tooLarge' }]);
  }
  const json = jsonText(bytes);
  if (json.kind === 'fault') {
    return faulty([json.fault]);
  }
  const head = headSchema.safeParse(json.value);
  if (!head.success) {
    return faulty([{ kind: 'notOurs' }]);
  }
  const { format } = head.data;
  if (format > routinesFormat) {
    return faulty([{ kind: 'newerFormat', field: 'format', line: lineOf(json.text, ['format']) }]);
  }
  return checked(json.text, inPresentFormat(head.data, format));
}

/** Data of an older format that cannot be brought to the present one has the wrong shape. */
function inPresentFormat(data: Readonly<Record<string, unknown>>, format: number): unknown {
  try {
    const { routines } = z
      .looseObject({ routines: z.unknown() })
      .parse(migrated({ routines: data['routines'] }, format, routinesShape.migrations));
    return { ...data, routines };
  } catch {
    return data;
  }
}

function checked(text: string, data: unknown): RoutineFile {
  const parsed = fileSchema.safeParse(data);
  if (!parsed.success) {
    return faulty(parsed.error.issues.slice(0, mostFaults).map((issue) => shapeFault(text, issue)));
  }
  const { routines } = parsed.data;
  const faults = routines.flatMap((routine, index) => problemFaults(text, routine, index));
  return faults.length > 0 ? faulty(faults.slice(0, mostFaults)) : { kind: 'good', routines };
}

function shapeFault(text: string, issue: z.core.$ZodIssue): FileFault {
  const within = issue.path.filter((segment): segment is Segment => typeof segment !== 'symbol');
  const path = issue.code === 'unrecognized_keys' ? [...within, ...issue.keys.slice(0, 1)] : within;
  return { kind: 'wrongShape', field: path.join('.'), line: lineOf(text, path) };
}

function problemFaults(text: string, routine: Routine, index: number): readonly FileFault[] {
  return problemsOf(routine).map((problem): FileFault => {
    const path = ['routines', index, ...stepPath(routine, problem)];
    return {
      kind: 'routineProblem',
      field: path.join('.'),
      line: lineOf(text, path),
      ...(routine.name.kind === 'own' && { routine: routine.name.text }),
      problem,
    };
  });
}

/** The way from a routine to the step that a problem lies in; empty where it lies in none. */
function stepPath(routine: Routine, problem: Problem): readonly Segment[] {
  const stepId = 'stepId' in problem ? problem.stepId : undefined;
  const at = (steps: readonly { readonly id: string }[]) =>
    steps.findIndex(({ id }) => id === stepId);
  const places: readonly (readonly [readonly Segment[], number])[] = [
    [['warmUp'], at(routine.warmUp)],
    [['circuit', 'stations'], at(routine.circuit.stations)],
    [['coolDown'], at(routine.coolDown)],
  ];
  const found = places.find(([, index]) => index >= 0);
  return found === undefined ? [] : [...found[0], found[1]];
}

function faulty(faults: readonly FileFault[]): RoutineFile {
  return { kind: 'faulty', faults };
}
