import { useEffect, useState } from 'react';
import type { WallSettings } from '../../contract/settings';
import { restOf } from './rest-of';
import type { RestState } from './rest-of';

/** How the idle wall rests, and for how many whole minutes nobody has touched it. */
export interface RestNow {
  readonly state: RestState;
  readonly quietMinutes: number;
}

const minuteMs = 60_000;

/**
 * Watches for hands and keys. The key that wakes a resting wall does nothing else, as whoever pressed
 * it saw no routine; chords are let through, because one of them opens the desk.
 */
export function useRest(settings: WallSettings): RestNow {
  const [seen, setSeen] = useState(() => ({ quietMinutes: 0, timeOfDay: timeOfDayNow() }));
  const state = restOf(seen.quietMinutes, seen.timeOfDay, settings);
  const isAsleep = state !== 'awake';
  useEffect(() => {
    const look = () => {
      setSeen(({ quietMinutes }) => ({
        quietMinutes: quietMinutes + 1,
        timeOfDay: timeOfDayNow(),
      }));
    };
    let timer = window.setInterval(look, minuteMs);
    const wake = (event: Event) => {
      if (isAsleep && event instanceof KeyboardEvent && !isChord(event)) {
        event.preventDefault();
        event.stopPropagation();
      }
      setSeen({ quietMinutes: 0, timeOfDay: timeOfDayNow() });
      window.clearInterval(timer);
      timer = window.setInterval(look, minuteMs);
    };
    window.addEventListener('pointerdown', wake, { capture: true });
    window.addEventListener('keydown', wake, { capture: true });
    return () => {
      window.clearInterval(timer);
      window.removeEventListener('pointerdown', wake, { capture: true });
      window.removeEventListener('keydown', wake, { capture: true });
    };
  }, [isAsleep]);
  return { state, quietMinutes: seen.quietMinutes };
}

function isChord({ ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  return ctrlKey || altKey || metaKey;
}

/** "HH:MM" by the machine's clock. */
function timeOfDayNow(): string {
  const now = new Date();
  const twoDigits = (part: number) => String(part).padStart(2, '0');
  return `${twoDigits(now.getHours())}:${twoDigits(now.getMinutes())}`;
}
