/** A moment of the figure: seconds into an effort, on the way to another moment where it leads back. */
export interface ShownMoment {
  readonly seconds: number;
  readonly towards?: { readonly seconds: number; readonly share: number };
  /** Whether the key angles are drawn: from 0, not, to 1. */
  readonly angles: number;
}

/** What the teaching of a movement is made of, seconds. */
export interface Lesson {
  /** From the start position to the first moment of the movement. */
  readonly setUpSeconds: number;
  readonly cycleSeconds: number;
  /** Seconds into the effort at which the key angles are shown; undefined without any. */
  readonly anglesAt: number | undefined;
  /** How long there is from the beginning until go. */
  readonly totalSeconds: number;
}

/** One stretch of the lesson: from one moment of the movement to another. */
interface Part {
  readonly seconds: number;
  readonly from: number;
  readonly to: number;
  readonly kind: 'move' | 'angles' | 'back';
}

const holdSeconds = 1.2;
const angleSeconds = 2.4;
const backSeconds = 0.9;
const fadeSeconds = 0.25;
/** The movement is shown at this share of its speed, faster only where time is short. */
const slowSpeed = 0.6;
const fastestSpeed = 1.25;

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
  const demoSeconds = totalSeconds - setUpSeconds - holdSeconds;
  const parts = demoOf(lesson, demoSeconds);
  const length = parts.reduce((sum, { seconds }) => sum + seconds, 0);
  const gone = totalSeconds - secondsToGo;
  const rounds = Math.max(Math.floor(demoSeconds / Math.max(length, 1)), 0);
  if (length === 0 || gone < 0 || gone >= rounds * length) {
    return { seconds: start, angles: 0 };
  }
  return momentIn(parts, gone % length);
}

/** One round of the demonstration; empty where there is no time for it. */
function demoOf({ setUpSeconds, cycleSeconds, anglesAt }: Lesson, demoSeconds: number): Part[] {
  const start = -setUpSeconds;
  const still = holdSeconds + backSeconds + (anglesAt === undefined ? 0 : angleSeconds);
  const speedFor = (end: number) => (end - start) / (demoSeconds - still);
  const whole = speedFor(cycleSeconds);
  const end = whole > 0 && whole <= fastestSpeed ? cycleSeconds : (anglesAt ?? cycleSeconds / 2);
  const wished = speedFor(end);
  if (wished <= 0 || wished > fastestSpeed) {
    return [];
  }
  const speed = Math.max(wished, slowSpeed);
  const move = (from: number, to: number): Part => ({
    seconds: (to - from) / speed,
    from,
    to,
    kind: 'move',
  });
  const hold: Part = { seconds: holdSeconds, from: start, to: start, kind: 'move' };
  const back: Part = { seconds: backSeconds, from: end, to: start, kind: 'back' };
  if (anglesAt === undefined) {
    return [hold, move(start, end), back];
  }
  const angles: Part = { seconds: angleSeconds, from: anglesAt, to: anglesAt, kind: 'angles' };
  return [hold, move(start, anglesAt), angles, move(anglesAt, end), back];
}

function momentIn(parts: readonly Part[], seconds: number): ShownMoment {
  let begin = 0;
  for (const part of parts) {
    const inPart = seconds - begin;
    if (inPart < part.seconds) {
      return momentOf(part, inPart);
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
