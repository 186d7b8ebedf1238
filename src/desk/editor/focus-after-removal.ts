/** What was removed from a list: the list, the place in it, and where the focus goes else. */
export interface Removed {
  readonly list: HTMLElement | null;
  readonly index: number;
  readonly otherwise: HTMLElement | null;
}

/**
 * Once an entry has gone from a list with the button that removed it: puts the focus onto that button
 * of what took its place, or of the last entry; where there is none that can be pressed, elsewhere.
 */
export function focusAfterRemoval({ list, index, otherwise }: Removed): void {
  requestAnimationFrame(() => {
    const entries = [...(list?.children ?? [])];
    const entry = entries[index] ?? entries.at(-1);
    const button = [...(entry?.querySelectorAll('button') ?? [])].at(-1);
    const goal = button?.disabled === false ? button : otherwise;
    goal?.focus();
  });
}
