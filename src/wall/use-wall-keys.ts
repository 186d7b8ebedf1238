import { useEffect, useEffectEvent } from 'react';
import { wallKeyOf, type WallKey } from './wall-key';

/**
 * Listens to the whole window while the screen is up. A focused button keeps Space and Enter to
 * itself: it stops them before they get here.
 */
export function useWallKeys(onKey: (key: WallKey) => void): void {
  const handle = useEffectEvent((event: KeyboardEvent) => {
    const key = wallKeyOf(event);
    if (key !== undefined) {
      event.preventDefault();
      onKey(key);
    }
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      handle(event);
    };
    window.addEventListener('keydown', listen);
    return () => {
      window.removeEventListener('keydown', listen);
    };
  }, []);
}
