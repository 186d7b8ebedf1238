import { useEffect, useEffectEvent, useRef } from 'react';
import type { RefObject } from 'react';
import type { Editing } from './editing';

/** Hears which row of the list is pressed or has the focus, or something in it. */
export function useChosenRow({
  chosen,
  choose,
}: Pick<Editing, 'chosen' | 'choose'>): RefObject<HTMLDivElement | null> {
  const list = useRef<HTMLDivElement>(null);
  const hear = useEffectEvent((event: Event) => {
    const row =
      event.target instanceof Element ? event.target.closest<HTMLElement>('[data-step]') : null;
    const stepId = row?.dataset['step'];
    // The editor begins with the focus on the first row: that alone chooses nothing.
    const isThere = event.type === 'focusin' && stepId === chosen?.id;
    if (stepId !== undefined && !isThere) {
      choose(stepId);
    }
  });
  useEffect(() => {
    const place = list.current;
    const listen = (event: Event) => {
      hear(event);
    };
    place?.addEventListener('focusin', listen);
    place?.addEventListener('pointerdown', listen);
    return () => {
      place?.removeEventListener('focusin', listen);
      place?.removeEventListener('pointerdown', listen);
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
