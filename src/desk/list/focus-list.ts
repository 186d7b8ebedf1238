/** Puts the focus into the list of routines; for a control that is about to go from the screen. */
export function focusList(): void {
  document.querySelector<HTMLElement>('.routines')?.focus();
}
