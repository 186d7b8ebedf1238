import type { PlannedLine, PlannedWord, Purpose } from './cue-plan';
import type { LineRequest, Voice } from './line-request';
import type { SpokenId } from './spoken-id';

/** A stretch of time in which nothing else may be said. */
export interface Taken {
  readonly fromMs: number;
  readonly toMs: number;
}

/** Who is served first where there is not room for all: first the name, last the coaching. */
const importance: readonly Purpose[] = [
  'announcement',
  'count',
  'aside',
  'round',
  'lastTen',
  'halfway',
  'position',
  'note',
  'reminder',
  'coaching',
];

/** Two clips of one line. */
const betweenWordsMs = 120;
/** Two lines; people need a moment to see that another thing is spoken of. */
const betweenLinesMs = 400;

/**
 * Places lines where nothing is taken, the important ones first, each as early as it may be and in
 * the best wording that fits; what fits in no wording is left out.
 */
export function placeLines(
  requests: readonly LineRequest[],
  taken: readonly Taken[],
  voice: Voice,
): readonly PlannedLine[] {
  const placed: PlannedLine[] = [];
  const byImportance = requests.toSorted(
    (one, other) => importance.indexOf(one.purpose) - importance.indexOf(other.purpose),
  );
  for (const request of byImportance) {
    const line = placedLine(request, [...taken, ...placed.map(around)], voice);
    if (line !== undefined) {
      placed.push(line);
    }
  }
  return placed;
}

function placedLine(
  request: LineRequest,
  taken: readonly Taken[],
  voice: Voice,
): PlannedLine | undefined {
  for (const wording of request.wordings) {
    const words = wordsFromZero(wording, voice);
    const lengthMs = words?.at(-1)?.endMs;
    if (words === undefined || lengthMs === undefined) {
      continue;
    }
    const atMs = firstRoom(request, lengthMs, taken);
    if (atMs <= request.latestMs && atMs + lengthMs <= request.endsByMs) {
      return lineAt(request, words, atMs);
    }
  }
  return undefined;
}

/** A wording as clips one after the other from 0; undefined where one of them is missing. */
export function wordsFromZero(
  wording: readonly SpokenId[],
  { lengthMs }: Voice,
): readonly PlannedWord[] | undefined {
  const words: PlannedWord[] = [];
  for (const id of wording) {
    const length = lengthMs(id);
    if (length === undefined) {
      return undefined;
    }
    const previous = words.at(-1);
    const atMs = previous === undefined ? 0 : previous.endMs + betweenWordsMs;
    words.push({ kind: 'word', id, atMs, endMs: atMs + length });
  }
  return words;
}

/** The line with its clips moved to an instant of the run. */
export function lineAt(
  { purpose, key }: Pick<LineRequest, 'purpose' | 'key'>,
  words: readonly PlannedWord[],
  atMs: number,
): PlannedLine {
  const moved = words.map((word) => ({
    ...word,
    atMs: word.atMs + atMs,
    endMs: word.endMs + atMs,
  }));
  return { kind: 'line', purpose, key, words: moved, atMs, endMs: moved.at(-1)?.endMs ?? atMs };
}

/** The first instant from which a length of time is free. */
function firstRoom(request: LineRequest, lengthMs: number, taken: readonly Taken[]): number {
  const sorted = taken.toSorted((one, other) => one.fromMs - other.fromMs);
  return sorted.reduce(
    (atMs, { fromMs, toMs }) =>
      fromMs < atMs + lengthMs && toMs > atMs ? Math.max(atMs, toMs) : atMs,
    request.earliestMs,
  );
}

function around({ atMs, endMs }: PlannedLine): Taken {
  return { fromMs: atMs - betweenLinesMs, toMs: endMs + betweenLinesMs };
}
