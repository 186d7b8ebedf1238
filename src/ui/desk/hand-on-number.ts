/**
 * Hands on the number that is being typed, as leaving its field does, and leaves the focus where it
 * is. A number field tells nobody of it before: a key that saves would save what was there.
 */
export function handOnNumber(): void {
  const field = document.activeElement;
  if (field instanceof HTMLInputElement && field.matches('.stepper-input')) {
    field.blur();
    field.focus({ preventScroll: true });
  }
}
