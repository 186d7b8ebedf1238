import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import engineFile from '../../../resources/voice/flite-slt.wasm.gz?asset';
import { isEngineRequest } from './engine-message';
import type { EngineAnswer } from './engine-message';
import { speechEngine } from './speech-engine';

/*
 * The whole program of the engine's own process. A text on which the engine fails ends the process;
 * whoever asked sees that, and starts another one for the next text.
 */
const engine = readFile(engineFile).then(promisify(gunzip)).then(speechEngine);

process.parentPort.on('message', ({ data }: { readonly data: unknown }) => {
  if (isEngineRequest(data)) {
    void engine.then((speak) => {
      const answer: EngineAnswer = { number: data.number, ...speak(data.text) };
      process.parentPort.postMessage(answer);
    });
  }
});
