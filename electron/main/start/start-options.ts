/** A window's content in device-independent pixels. */
export interface WindowSize {
  readonly width: number;
  readonly height: number;
}

/** What development and tests may ask for at the start. */
export interface StartOptions {
  /** A window with a frame that can be closed, instead of the kiosk. */
  readonly windowed: boolean;
  /** A frameless window of exactly this size, for pictures. */
  readonly size?: WindowSize;
  /** Instead of the user's own data folder. */
  readonly dataFolder?: string;
  /** Start this routine at once. */
  readonly routineId?: string;
  /** Open the desk at once, locked. */
  readonly desk?: boolean;
}

/** What is wrong with the command line. */
export type StartProblem =
  | { readonly kind: 'missing-value'; readonly option: string }
  | { readonly kind: 'bad-size'; readonly given: string };

/** The options of a command line, and what is wrong with it. */
export interface StartRequest {
  readonly options: StartOptions;
  /** True when the command line held any option of ours. */
  readonly asked: boolean;
  readonly problems: readonly StartProblem[];
}

const valueOptions = ['--data', '--routine', '--size'] as const;

type ValueOption = (typeof valueOptions)[number];

/**
 * Reads `--windowed`, `--desk`, `--data DIR`, `--routine ID` and `--size WxH` (also `--data=DIR`) from a
 * command line, which Chromium's own switches share; those are passed by. The last of two counts.
 */
export function startOptions(commandLine: readonly string[]): StartRequest {
  const windowed = commandLine.includes('--windowed');
  const desk = commandLine.includes('--desk');
  const given = new Map(valueOptions.map((option) => [option, valueOf(option, commandLine)]));
  const size = sizeOf(given.get('--size'));
  const dataFolder = textOf(given.get('--data'));
  const routineId = textOf(given.get('--routine'));
  return {
    asked: windowed || desk || [...given.values()].some((value) => value.kind !== 'absent'),
    options: {
      windowed: windowed || size !== undefined,
      ...(size !== undefined && { size }),
      ...(dataFolder !== undefined && { dataFolder }),
      ...(routineId !== undefined && { routineId }),
      ...(desk && { desk }),
    },
    problems: problemsIn(given, size),
  };
}

type Value =
  | { readonly kind: 'absent' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'text'; readonly text: string };

function valueOf(option: ValueOption, commandLine: readonly string[]): Value {
  const index = commandLine.findLastIndex(
    (word) => word === option || word.startsWith(`${option}=`),
  );
  const word = commandLine[index];
  if (word === undefined) {
    return { kind: 'absent' };
  }
  const text = word === option ? commandLine[index + 1] : word.slice(option.length + 1);
  return text === undefined || text === '' || text.startsWith('--')
    ? { kind: 'missing' }
    : { kind: 'text', text };
}

function textOf(value: Value | undefined): string | undefined {
  return value?.kind === 'text' ? value.text : undefined;
}

const smallestPixels = 200;
const largestPixels = 16_384;

function sizeOf(value: Value | undefined): WindowSize | undefined {
  const match = /^(\d{1,5})x(\d{1,5})$/.exec(textOf(value) ?? '');
  const [width, height] = [Number(match?.[1]), Number(match?.[2])];
  const isSane = [width, height].every(
    (pixels) => pixels >= smallestPixels && pixels <= largestPixels,
  );
  return isSane ? { width, height } : undefined;
}

function problemsIn(
  given: ReadonlyMap<ValueOption, Value>,
  size: WindowSize | undefined,
): readonly StartProblem[] {
  const missing = valueOptions
    .filter((option) => given.get(option)?.kind === 'missing')
    .map((option): StartProblem => ({ kind: 'missing-value', option }));
  const sizeText = textOf(given.get('--size'));
  return sizeText === undefined || size !== undefined
    ? missing
    : [...missing, { kind: 'bad-size', given: sizeText }];
}
