import { join } from 'node:path';
import { utilityProcess } from 'electron/main';
import * as z from 'zod';
import type { FileFault } from '../../../src/contract/desk-files';
import { savedRoutinesSchema } from '../../../src/contract/schemas';
import type { RoutineFile } from './routine-file';

/** A good file of a thousand routines takes a second or two on a small machine. */
const patienceMs = 15_000;

const answerSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('good'), routines: savedRoutinesSchema.shape.routines }),
  z.object({ kind: z.literal('faulty'), faults: z.array(z.custom<FileFault>(isFault)) }),
]);

/** Its own process made it from the file, fact by fact; only its kind is looked at again. */
function isFault(value: unknown): value is FileFault {
  return typeof value === 'object' && value !== null && 'kind' in value;
}

/** Reads a routine file's bytes in a process of its own; one that takes too long is too large. */
export function readApart(bytes: Uint8Array): Promise<RoutineFile> {
  const reader = utilityProcess.fork(join(import.meta.dirname, 'read-process.js'), [], {
    serviceName: 'Backline file reader',
    stdio: 'ignore',
  });
  return new Promise((resolve) => {
    const end = (file: RoutineFile) => {
      clearTimeout(timer);
      reader.kill();
      resolve(file);
    };
    const tooLarge = () => {
      end({ kind: 'faulty', faults: [{ kind: 'tooLarge' }] });
    };
    const timer = setTimeout(tooLarge, patienceMs);
    reader.once('message', (answer: unknown) => {
      const parsed = answerSchema.safeParse(answer);
      if (parsed.success) {
        end(parsed.data);
      } else {
        tooLarge();
      }
    });
    reader.once('exit', tooLarge);
    reader.postMessage(bytes);
  });
}
