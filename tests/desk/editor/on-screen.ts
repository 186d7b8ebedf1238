import { act, fireEvent } from '@testing-library/react';

/** Looked up by marks and words: by role it takes seconds on a page of this size. */
export function found(
  selector: string,
  name: string | RegExp,
  place: ParentNode = document,
): HTMLElement {
  const all = [...place.querySelectorAll<HTMLElement>(selector)];
  const one = all.find((element) => {
    const words = element.getAttribute('aria-label') ?? element.textContent;
    return typeof name === 'string' ? words === name : name.test(words);
  });
  if (one === undefined) {
    throw new Error(`No ${selector} ${String(name)} among: ${document.body.textContent}`);
  }
  return one;
}

/** The ids of the steps on the screen, in their order. */
export function rows(): readonly (string | null)[] {
  return [...document.querySelectorAll('[data-step]')].map((one) => one.getAttribute('data-step'));
}

/** The row of a step. */
export function row(stepId: string): HTMLElement {
  return found(`[data-step=${stepId}]`, /./);
}

/** The dialog that is open. */
export function dialog(): HTMLElement {
  return found('[role=dialog], [role=alertdialog]', /./);
}

/** Types a number and leaves it there, with the focus still in its field. */
export function typeInto(field: HTMLElement, value: string): void {
  act(() => {
    field.focus();
  });
  fireEvent.change(field, { target: { value } });
}
