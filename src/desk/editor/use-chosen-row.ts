import { useEffect, useEffectEvent, useRef } from 'react';
import type { RefObject } from 'react';

/** Hears which row of the list has the focus, or something in it. */
export function useChosenRow(choose: (stepId: string) => void): RefObject<HTMLDivElement | null> {
  const list = useRef<HTMLDivElement>(null);
  const hear = useEffectEvent((event: FocusEvent) => {
    const row =
      event.target instanceof Element ? event.target.closest<HTMLElement>('[data-step]') : null;
    const stepId = row?.dataset['step'];
    if (stepId !== undefined) {
      choose(stepId);
    }
  });
  useEffect(() => {
    const place = list.current;
    const listen = (event: FocusEvent) => {
      hear(event);
    };
    place?.addEventListener('focusin', listen);
    return () => {
      place?.removeEventListener('focusin', listen);
    };
  }, []);
  return list;
}

/** Puts the focus onto a row once it is drawn; after a menu has given it back to nothing. */
export function focusRow(stepId: string): void {
  focusOnceDrawn(`[data-step="${CSS.escape(stepId)}"]`);
}

/** Puts the focus onto the first row, in place of something that goes from the screen. */
export function focusFirstRow(): void {
  focusOnceDrawn('[data-step]');
}

function focusOnceDrawn(selector: string): void {
  requestAnimationFrame(() => {
    requestAnimationFrame(() => {
      document.querySelector<HTMLElement>(selector)?.focus();
    });
  });
}
