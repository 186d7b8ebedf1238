/** A moment of the figure: seconds into an effort, on the way to another moment where it leads back. */
export interface ShownMoment {
  readonly seconds: number;
  readonly towards?: { readonly seconds: number; readonly share: number };
  /** Whether the key angles are drawn: from 0, not, to 1. */
  readonly angles: number;
  /** In a pair: whether this shows the mistake, or how it is right. */
  readonly judged?: Judged;
}

export type Judged = 'wrong' | 'right';

/** What the teaching of a movement is made of, seconds. */
export interface Lesson {
  /** From the start position to the first moment of the movement. */
  readonly setUpSeconds: number;
  readonly cycleSeconds: number;
  /** Seconds into the effort at which the key angles are shown; undefined without any. */
  readonly anglesAt: number | undefined;
  /** Seconds into the effort at which a mistake shows best; undefined where none is to be shown. */
  readonly mistakeAt?: number | undefined;
  /** How long there is from the beginning until go. */
  readonly totalSeconds: number;
}

/** One stretch of the lesson: from one moment of the movement to another. */
interface Part {
  readonly seconds: number;
  readonly from: number;
  readonly to: number;
  readonly kind: 'move' | 'angles' | 'back';
  readonly judged?: Judged;
}

/** How long the lesson dwells, seconds, and how fast it may go, as a share of the real speed. */
interface Pace {
  readonly hold: number;
  readonly angles: number;
  readonly back: number;
  readonly fastest: number;
}

/** With time to spare; and where there is little, as in a switch of sides. */
const calm: Pace = { hold: 1.2, angles: 2.4, back: 0.9, fastest: 1 };
const brisk: Pace = { hold: 0.6, angles: 1.8, back: 0.7, fastest: 1.25 };
/** How long a mistake stands still, so that it is seen and its words are read. */
const mistakeSeconds = 2.6;
/** In the start position, before the set-up that ends at go. */
const finalSeconds = 0.4;
const fadeSeconds = 0.25;
/** Never slower than this share of the real speed. */
const slowestSpeed = 0.6;

/**
 * The coming movement at a time before go: the start position, one slow repetition that stands still
 * at its key angles, back to the start; again while there is time; and at last the set-up at its
 * own pace, so that at go the movement begins.
 */
export function teachingAt(lesson: Lesson, secondsToGo: number): ShownMoment {
  const { setUpSeconds, totalSeconds } = lesson;
  const start = -setUpSeconds;
  if (secondsToGo <= setUpSeconds) {
    return { seconds: -Math.max(secondsToGo, 0), angles: 0 };
  }
  const demoSeconds = totalSeconds - setUpSeconds - finalSeconds;
  const parts = pairOf(lesson, demoSeconds) ?? demoOf(lesson, demoSeconds);
  const length = parts.reduce((sum, { seconds }) => sum + seconds, 0);
  const gone = totalSeconds - secondsToGo;
  const rounds = Math.max(Math.floor(demoSeconds / Math.max(length, 1)), 0);
  if (length === 0 || gone < 0 || gone >= rounds * length) {
    return { seconds: start, angles: 0 };
  }
  return momentIn(parts, gone % length);
}

/** First the mistake, then how it is right; undefined without a mistake or without time for both. */
function pairOf(lesson: Lesson, demoSeconds: number): readonly Part[] | undefined {
  const { mistakeAt } = lesson;
  if (mistakeAt === undefined) {
    return undefined;
  }
  for (const pace of [calm, brisk]) {
    const wrong = wrongOf({ mistakeAt, start: -lesson.setUpSeconds }, pace);
    const wrongSeconds = wrong.reduce((sum, { seconds }) => sum + seconds, 0);
    const right = demoOf(lesson, demoSeconds - wrongSeconds);
    if (right.length > 0) {
      return [...wrong, ...right.map((part): Part => ({ ...part, judged: 'right' }))];
    }
  }
  return undefined;
}

/** From the start position into the mistake, which is held, and back. */
function wrongOf(
  { mistakeAt, start }: { readonly mistakeAt: number; readonly start: number },
  { hold, back, fastest }: Pace,
): readonly Part[] {
  const wrong = { kind: 'move', judged: 'wrong' } as const;
  return [
    { ...wrong, seconds: hold, from: start, to: start },
    { ...wrong, seconds: (mistakeAt - start) / fastest, from: start, to: mistakeAt },
    { ...wrong, seconds: mistakeSeconds, from: mistakeAt, to: mistakeAt },
    { ...wrong, seconds: back, from: mistakeAt, to: start, kind: 'back' },
  ];
}

/** The longest demonstration that there is time for; empty where there is time for none. */
function demoOf(lesson: Lesson, demoSeconds: number): readonly Part[] {
  const { cycleSeconds, anglesAt } = lesson;
  const half = anglesAt ?? cycleSeconds / 2;
  const ways = [
    { pace: calm, end: cycleSeconds },
    { pace: calm, end: half },
    { pace: brisk, end: half },
  ];
  for (const { pace, end } of ways) {
    const still = pace.hold + pace.back + (anglesAt === undefined ? 0 : pace.angles);
    const speed = (end + lesson.setUpSeconds) / (demoSeconds - still);
    if (speed > 0 && speed <= pace.fastest) {
      return partsOf(lesson, { pace, end, speed: Math.max(speed, slowestSpeed) });
    }
  }
  return [];
}

interface Demo {
  readonly pace: Pace;
  /** Seconds into the effort at which the movement is left. */
  readonly end: number;
  readonly speed: number;
}

/** One round of the demonstration, from the start position back to it. */
function partsOf({ setUpSeconds, anglesAt }: Lesson, { pace, end, speed }: Demo): readonly Part[] {
  const start = -setUpSeconds;
  const move = (from: number, to: number): Part => ({
    seconds: (to - from) / speed,
    from,
    to,
    kind: 'move',
  });
  const hold: Part = { seconds: pace.hold, from: start, to: start, kind: 'move' };
  const back: Part = { seconds: pace.back, from: end, to: start, kind: 'back' };
  if (anglesAt === undefined) {
    return [hold, move(start, end), back];
  }
  const angles: Part = { seconds: pace.angles, from: anglesAt, to: anglesAt, kind: 'angles' };
  return [hold, move(start, anglesAt), angles, move(anglesAt, end), back];
}

function momentIn(parts: readonly Part[], seconds: number): ShownMoment {
  let begin = 0;
  for (const part of parts) {
    const inPart = seconds - begin;
    if (inPart < part.seconds) {
      const moment = momentOf(part, inPart);
      return part.judged === undefined ? moment : { ...moment, judged: part.judged };
    }
    begin += part.seconds;
  }
  return { seconds: parts[0]?.from ?? 0, angles: 0 };
}

function momentOf({ kind, from, to, seconds }: Part, inPart: number): ShownMoment {
  const share = inPart / seconds;
  switch (kind) {
    case 'move':
      return { seconds: from + (to - from) * share, angles: 0 };
    case 'angles': {
      const nearest = Math.min(inPart, seconds - inPart);
      return { seconds: from, angles: Math.min(nearest / fadeSeconds, 1) };
    }
    case 'back':
      return {
        seconds: from,
        towards: { seconds: to, share: share * share * (3 - 2 * share) },
        angles: 0,
      };
  }
}
