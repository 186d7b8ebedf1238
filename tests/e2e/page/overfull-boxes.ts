/**
 * Boxes with text whose content is larger than they are, as words. Lines set tight stick out of their own box
 * by a part of a letter, so a fiftieth of the screen's height is let pass.
 * Sent to the page as text, so it uses nothing from outside itself.
 */
export function overfullBoxes(): readonly string[] {
  const slack = innerHeight / 50;
  return [...document.body.querySelectorAll<HTMLElement>('main, main *, .dialog, .dialog *')]
    .filter((box) => !(box instanceof SVGElement) && box.clientWidth > 0)
    .filter((box) => box.closest('.visually-hidden') === null && box.textContent.trim() !== '')
    .filter((box) => box.querySelector('canvas') === null)
    .filter(
      (box) =>
        box.scrollWidth > box.clientWidth + slack || box.scrollHeight > box.clientHeight + slack,
    )
    .map(
      (box) =>
        `${box.className || box.tagName}: ${box.scrollWidth}×${box.scrollHeight} px in ${box.clientWidth}×${box.clientHeight}`,
    );
}
