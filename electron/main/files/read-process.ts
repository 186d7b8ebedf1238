import { readRoutineFile } from './routine-file';

/*
 * A process of its own that reads one routine file: a file made to be slow or huge stops this
 * process, and neither the wall nor the desk.
 */
process.parentPort.once('message', ({ data }: { readonly data: unknown }) => {
  if (data instanceof Uint8Array) {
    process.parentPort.postMessage(readRoutineFile(data));
  }
});
