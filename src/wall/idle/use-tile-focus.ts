import { useRef, type RefObject } from 'react';

/** The tiles, and the button to more of them. */
const choices = '[data-tile], .idle-how button';

/** Moves the focus among the tiles of a list, for keyboards and clickers. */
export interface TileFocus {
  readonly list: RefObject<HTMLElement | null>;
  /** One on, or one back; from nowhere to the first. At the ends it goes round. */
  readonly move: (by: 1 | -1) => void;
  /** Presses the tile with the focus, or the first. */
  readonly press: () => void;
}

export function useTileFocus(): TileFocus {
  const list = useRef<HTMLElement>(null);
  const tiles = () => [...(list.current?.querySelectorAll<HTMLElement>(choices) ?? [])];
  const focusedIndex = () => tiles().findIndex((tile) => tile === document.activeElement);
  return {
    list,
    move: (by) => {
      const all = tiles();
      const from = focusedIndex();
      const to = from < 0 ? 0 : (from + by + all.length) % all.length;
      all[to]?.focus();
    },
    press: () => {
      tiles().at(Math.max(focusedIndex(), 0))?.click();
    },
  };
}
