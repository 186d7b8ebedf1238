import type { SpokenId } from '../circuit/voice/spoken-id';

/** Speech that was made while the program runs: mono, samples from -1 to 1. */
export interface MadeSpeech {
  readonly samplesPerSecond: number;
  readonly samples: Float32Array;
}

/** The files of the voice. */
export interface ClipFiles {
  /** Where a clip is fetched; undefined where there is none. */
  readonly addressOf: (id: SpokenId) => string | undefined;
  /** Speech for which there is no file; undefined where there is none either. */
  readonly made: (id: SpokenId) => MadeSpeech | undefined;
  /** Clips that may be needed at any moment. */
  readonly always: readonly SpokenId[];
  readonly fetchBytes: (address: string) => Promise<ArrayBuffer>;
  /** Hears of a clip that could not be read. */
  readonly onTrouble: (what: string) => void;
}

/** The clips of the voice that are ready to play; a few at a time. */
export interface ClipBuffers {
  readonly buffer: (id: SpokenId) => AudioBuffer | undefined;
  /** Makes these ready, the first ones first; called as often as one likes. */
  readonly prepare: (ids: readonly SpokenId[], context: BaseAudioContext) => void;
}

/** Two minutes of speech, 23 MB at 48 kHz: all that comes within the next half minute, and more. */
const keptSeconds = 120;
/** A clip that failed is not tried again with every look. */
const againAfterLooks = 200;

/** An empty store of clips. */
export function clipBuffers(files: ClipFiles): ClipBuffers {
  const ready = new Map<SpokenId, AudioBuffer>();
  const failedAt = new Map<SpokenId, number>();
  let looks = 0;
  let wanted: readonly SpokenId[] = [];
  let isReading = false;

  const read = async (id: SpokenId, context: BaseAudioContext): Promise<void> => {
    const made = files.made(id);
    if (made !== undefined) {
      ready.set(id, bufferOf(made, context));
      return;
    }
    const address = files.addressOf(id);
    if (address === undefined) {
      failedAt.set(id, Number.POSITIVE_INFINITY);
      return;
    }
    try {
      ready.set(id, await context.decodeAudioData(await files.fetchBytes(address)));
      failedAt.delete(id);
    } catch {
      failedAt.set(id, looks);
      files.onTrouble(`The voice clip ${id} could not be read.`);
    }
  };
  const next = (): SpokenId | undefined =>
    wanted.find(
      (id) =>
        !ready.has(id) && looks - (failedAt.get(id) ?? Number.NEGATIVE_INFINITY) > againAfterLooks,
    );
  const readOn = async (context: BaseAudioContext): Promise<void> => {
    isReading = true;
    for (let id = next(); id !== undefined; id = next()) {
      await read(id, context);
    }
    isReading = false;
  };

  return {
    buffer: (id) => ready.get(id),
    prepare: (ids, context) => {
      looks += 1;
      wanted = [...ids, ...files.always];
      makeRoom(ready, new Set(wanted));
      if (!isReading) {
        void readOn(context);
      }
    },
  };
}

function bufferOf(
  { samples, samplesPerSecond }: MadeSpeech,
  context: BaseAudioContext,
): AudioBuffer {
  const buffer = context.createBuffer(1, samples.length, samplesPerSecond);
  buffer.getChannelData(0).set(samples);
  return buffer;
}

/** Lets go of the clips that were made ready first and are not needed now. */
function makeRoom(ready: Map<SpokenId, AudioBuffer>, needed: ReadonlySet<SpokenId>): void {
  let seconds = [...ready.values()].reduce((sum, { duration }) => sum + duration, 0);
  for (const [id, { duration }] of ready) {
    if (seconds <= keptSeconds) {
      return;
    }
    if (!needed.has(id)) {
      ready.delete(id);
      seconds -= duration;
    }
  }
}
