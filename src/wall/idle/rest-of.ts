import type { ClosedHours, WallSettings } from '../../contract/settings';

/**
 * What an idle wall shows. `awake`: the routines. `resting`: only the name, the time and how to begin,
 * so that nothing burns into the screen. `dark`: the time alone, faintly, while the house is closed.
 */
export type RestState = 'awake' | 'resting' | 'dark';

/** Somebody who touches the wall in the closed hours has it for so long, in minutes. */
const awakeWhileClosedMinutes = 2;

/** The state of a wall that nobody has touched for so many minutes, at a time of day as "HH:MM". */
export function restOf(
  quietMinutes: number,
  timeOfDay: string,
  { rest, closed }: Pick<WallSettings, 'rest' | 'closed'>,
): RestState {
  if (isClosed(timeOfDay, closed) && quietMinutes >= awakeWhileClosedMinutes) {
    return 'dark';
  }
  return rest.isOn && quietMinutes >= rest.afterMinutes ? 'resting' : 'awake';
}

/** Times of this form sort as texts. */
function isClosed(timeOfDay: string, { isOn, from, until }: ClosedHours): boolean {
  const isWithin =
    from <= until ? timeOfDay >= from && timeOfDay < until : timeOfDay >= from || timeOfDay < until;
  return isOn && isWithin;
}
