/** All words on the screen, in order. */
export function shown(): string {
  return document.body.textContent;
}

/** What a button is called: its label, or else its words. */
function nameOf(element: HTMLElement): string {
  return element.getAttribute('aria-label') ?? element.textContent;
}

/** The first button with this name, or null where there is none. */
export function buttonOrNone(name: string | RegExp): HTMLElement | null {
  const found = [...document.querySelectorAll('button')].find((element) =>
    typeof name === 'string' ? nameOf(element) === name : name.test(nameOf(element)),
  );
  return found ?? null;
}

/** The first button with this name. */
export function button(name: string | RegExp): HTMLElement {
  const found = buttonOrNone(name);
  if (found === null) {
    throw new Error(`No button ${String(name)} among the words: ${shown()}`);
  }
  return found;
}

/** The names of all buttons inside an element, in order. */
export function buttonNames(within: ParentNode = document): readonly string[] {
  return [...within.querySelectorAll('button')].map(nameOf);
}

/** The words of the button with the focus; empty where none has it. */
export function focusedWords(): string {
  const focused = document.activeElement;
  return focused === null || focused === document.body ? '' : focused.textContent;
}
