/** What the engine's process is asked. */
export interface EngineRequest {
  readonly number: number;
  readonly text: string;
}

/** What it answers; `samples` is undefined where it had nothing to say. */
export interface EngineAnswer {
  readonly number: number;
  readonly samplesPerSecond: number;
  readonly samples: Float32Array | undefined;
}

/** Whether a message from the other process is a request. */
export function isEngineRequest(message: unknown): message is EngineRequest {
  return hasNumber(message) && 'text' in message && typeof message.text === 'string';
}

/** Whether a message from the other process is an answer. */
export function isEngineAnswer(message: unknown): message is EngineAnswer {
  return (
    hasNumber(message) &&
    'samplesPerSecond' in message &&
    typeof message.samplesPerSecond === 'number' &&
    'samples' in message &&
    (message.samples === undefined || message.samples instanceof Float32Array)
  );
}

function hasNumber(message: unknown): message is { readonly number: number } {
  return (
    typeof message === 'object' &&
    message !== null &&
    'number' in message &&
    typeof message.number === 'number'
  );
}
