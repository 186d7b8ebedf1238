/** Place, speed and acceleration of one value at one end of a stretch of time. */
export interface End {
  readonly place: number;
  readonly speed: number;
  readonly acceleration: number;
}

/** An end at which the value rests. */
export function restingAt(place: number): End {
  return { place, speed: 0, acceleration: 0 };
}

/**
 * The value at `share` (0 to 1) of a stretch of `seconds` between two ends, with the quintic that
 * meets place, speed and acceleration at both. Between two resting ends this is the minimum-jerk
 * course of a human reach (Flash and Hogan 1985).
 */
export function easedBetween(from: End, to: End, { share, seconds }: Stretch): number {
  const [speed0, speed1] = [from.speed * seconds, to.speed * seconds];
  const [force0, force1] = [from.acceleration * seconds ** 2, to.acceleration * seconds ** 2];
  const way = to.place - from.place - speed0 - force0 / 2;
  const speedWay = speed1 - speed0 - force0;
  const forceWay = force1 - force0;
  const cubic = 10 * way - 4 * speedWay + forceWay / 2;
  const quartic = -15 * way + 7 * speedWay - forceWay;
  const quint = 6 * way - 3 * speedWay + forceWay / 2;
  const s = share;
  return from.place + s * (speed0 + s * (force0 / 2 + s * (cubic + s * (quartic + s * quint))));
}

/** Where in a stretch of time, and how long it is. */
export interface Stretch {
  readonly share: number;
  readonly seconds: number;
}

/** The minimum-jerk share of a way that is done after `share` of its time, both from 0 to 1. */
export function eased(share: number): number {
  const s = Math.min(Math.max(share, 0), 1);
  return s ** 3 * (10 + s * (6 * s - 15));
}
