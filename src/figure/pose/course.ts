import type { BodyParameters } from './body-parameters';
import { easedBetween, restingAt } from './ease';
import type { End } from './ease';
import type { SolvedKey } from './plan';

/** A place between two keys. */
export interface CoursePlace {
  /** Index of the key that is left. */
  readonly from: number;
  /** Share of the time to the next key, 0 to 1. */
  readonly share: number;
}

/** Where on a row of keys so many seconds from its first lie; before and after it stands still. */
export function placeOnCourse(keys: readonly SolvedKey[], seconds: number): CoursePlace {
  let start = 0;
  for (let next = 1; next < keys.length; next += 1) {
    const length = keys[next]?.seconds ?? 0;
    if (seconds < start + length) {
      return { from: next - 1, share: Math.max(seconds - start, 0) / length };
    }
    start += length;
  }
  return { from: Math.max(keys.length - 2, 0), share: keys.length > 1 ? 1 : 0 };
}

/** The ends of every stretch of a row of keys, by key and parameter. */
export type Course = readonly (readonly End[])[];

/**
 * How the body passes each key: at rest, or flowing on with the speed that fits the keys around it.
 * A `loop` ends where it began, so its ends are each other's neighbours.
 */
export function courseOf(keys: readonly SolvedKey[], loop: boolean): Course {
  return keys.map((key, index) => {
    const last = keys.length - 1;
    const wraps = loop && (index === 0 || index === last);
    const before = wraps ? keys[last - 1] : keys[index - 1];
    const after = wraps ? keys[1] : keys[index + 1];
    const self = wraps ? keys[last] : key;
    if (before === undefined || after === undefined || self?.flowing !== true) {
      return [...key.parameters].map(restingAt);
    }
    return [...key.parameters].map((place, parameter) =>
      passing(place, {
        before: (place - (before.parameters[parameter] ?? 0)) / self.seconds,
        after: ((after.parameters[parameter] ?? 0) - place) / after.seconds,
        seconds: (self.seconds + after.seconds) / 2,
      }),
    );
  });
}

interface Slopes {
  readonly before: number;
  readonly after: number;
  /** Half of the time from the key before to the key after. */
  readonly seconds: number;
}

/** Passes with the harmonic mean of the slopes (Fritsch and Butland 1984), turns where they part. */
function passing(place: number, { before, after, seconds }: Slopes): End {
  if (before * after > 0) {
    return { place, speed: (2 * before * after) / (before + after), acceleration: 0 };
  }
  const plateau = Math.abs(before) < 1e-6 || Math.abs(after) < 1e-6;
  return { place, speed: 0, acceleration: plateau ? 0 : (after - before) / seconds };
}

/** Every number of the body at a place on a course. `fromRest`: nothing moves yet at the key left. */
export function numbersAt(
  keys: readonly SolvedKey[],
  course: Course,
  { from, share, fromRest }: CoursePlace & { readonly fromRest: boolean },
): BodyParameters {
  const [start, end] = [course[from] ?? [], course[from + 1] ?? course[from] ?? []];
  const seconds = keys[from + 1]?.seconds ?? 1;
  return Float64Array.from(start, (own, parameter) =>
    easedBetween(fromRest ? restingAt(own.place) : own, end[parameter] ?? own, { share, seconds }),
  );
}
