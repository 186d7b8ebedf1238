import { useEffect, useEffectEvent } from 'react';
import { enterRegion } from '../regions';

/**
 * Puts the focus where staff were before they left the list: onto the row of a routine, or, where
 * that is not drawn, into the list. Nothing happens where they were nowhere.
 */
export function useFocusBack(routineId: string | undefined): void {
  const focus = useEffectEvent(() => {
    if (routineId === undefined) {
      return;
    }
    const row = document.querySelector<HTMLElement>(`.row[data-key="${CSS.escape(routineId)}"]`);
    if (row === null) {
      enterRegion('routines');
    } else {
      row.focus();
    }
  });
  useEffect(() => {
    // The rows are drawn once the list knows its height.
    const request = requestAnimationFrame(() => {
      focus();
    });
    return () => {
      cancelAnimationFrame(request);
    };
  }, []);
}
