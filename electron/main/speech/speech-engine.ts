import type { EngineAnswer } from './engine-message';
import { evenLoudness } from './even-loudness';

/** The doors of resources/voice/flite-slt.wasm.gz (scripts/voice/engine/speak.c). */
interface EngineDoors {
  readonly memory: WebAssembly.Memory;
  readonly room: (bytes: number) => number;
  readonly speak: (text: number) => number;
  readonly samples: () => number;
  readonly rate: () => number;
}

/** A speech engine that is ready. */
export type SpeechEngine = (text: string) => Omit<EngineAnswer, 'number'>;

/** Not supported, in the words of WASI: the engine has no files, clock or network to reach. */
const notSupported = 58;

/** Makes the engine from its file. It speaks one plain text after another and may throw on any. */
export async function speechEngine(file: Uint8Array): Promise<SpeechEngine> {
  const module = await WebAssembly.compile(file);
  const { exports } = await WebAssembly.instantiate(module, closedDoors(module));
  if (!areEngineDoors(exports)) {
    throw new Error('The speech engine is not the one that was built.');
  }
  const { memory, room, speak, samples, rate } = exports;
  return (text) => {
    const bytes = new TextEncoder().encode(`${text}\0`);
    const place = room(bytes.length);
    new Uint8Array(memory.buffer, place, bytes.length).set(bytes);
    const count = speak(place);
    if (count === 0) {
      return { samplesPerSecond: 0, samples: undefined };
    }
    const samplesPerSecond = rate();
    const spoken = new Int16Array(memory.buffer, samples(), count);
    return { samplesPerSecond, samples: evenLoudness(spoken, samplesPerSecond) };
  };
}

/** Every import as a door that does not open. */
function closedDoors(module: WebAssembly.Module): WebAssembly.Imports {
  const imports: Record<string, Record<string, () => number>> = {};
  for (const { module: from, name } of WebAssembly.Module.imports(module)) {
    imports[from] = { ...imports[from], [name]: () => notSupported };
  }
  return imports;
}

function areEngineDoors(exports: object): exports is EngineDoors {
  return (
    'memory' in exports &&
    exports.memory instanceof WebAssembly.Memory &&
    ['room', 'speak', 'samples', 'rate'].every(
      (name) => typeof Reflect.get(exports, name) === 'function',
    )
  );
}
