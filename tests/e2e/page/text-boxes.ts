/** One piece of text as it is drawn. */
export interface TextBox {
  readonly text: string;
  /** The class of the element that holds it, to find it by. */
  readonly holder: string;
  readonly fontPx: number;
  /** Height of the digits' own ink, not of their line; 0 where there is no digit. */
  readonly digitPx: number;
  /** Contrast of text and background by WCAG 2, the worst where the background changes. */
  readonly contrast: number;
  /** Sticks out of the window, or of an ancestor that cuts it off. */
  readonly isCut: boolean;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Measures every piece of text that people see, and nothing that is hidden behind a dialog.
 * Sent to the page as text, so it uses nothing from outside itself.
 */
export function textBoxes(): readonly TextBox[] {
  type Colour = readonly [red: number, green: number, blue: number, alpha: number];

  const canvas = document.createElement('canvas').getContext('2d');

  function coloursIn(css: string): readonly Colour[] {
    const found = css.match(/rgba?\([^)]*\)/g) ?? [];
    return found.map((text) => {
      const [red = 0, green = 0, blue = 0, alpha = 1] = (text.match(/[\d.]+/g) ?? []).map(Number);
      return [red, green, blue, alpha];
    });
  }

  function over([red, green, blue, alpha]: Colour, below: Colour): Colour {
    const mix = (top: number, under: number) => top * alpha + under * (1 - alpha);
    return [mix(red, below[0]), mix(green, below[1]), mix(blue, below[2]), 1];
  }

  function luminance([red, green, blue]: Colour): number {
    const [r = 0, g = 0, b = 0] = [red, green, blue].map((channel) => {
      const share = channel / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  }

  function contrastOf(one: Colour, other: Colour): number {
    const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  }

  /** Everything the text may lie on, from the page upwards; a gradient counts with all its ends. */
  function backgroundsOf(element: Element): readonly Colour[] {
    let grounds: readonly Colour[] = [[255, 255, 255, 1]];
    const line: Element[] = [];
    for (let at: Element | null = element; at !== null; at = at.parentElement) {
      line.unshift(at);
    }
    for (const at of line) {
      const style = getComputedStyle(at);
      const [flat] = coloursIn(style.backgroundColor);
      if (flat !== undefined) {
        grounds = grounds.map((ground) => over(flat, ground));
      }
      const ends = coloursIn(style.backgroundImage);
      if (ends.length > 0) {
        grounds = grounds.flatMap((ground) => ends.map((end) => over(end, ground)));
      }
    }
    return grounds;
  }

  function opacityOf(element: Element): number {
    let opacity = 1;
    for (let at: Element | null = element; at !== null; at = at.parentElement) {
      opacity *= Number(getComputedStyle(at).opacity);
    }
    return opacity;
  }

  function worstContrast(element: Element): number {
    const [colour = [0, 0, 0, 1] as const] = coloursIn(getComputedStyle(element).color);
    const seen: Colour = [colour[0], colour[1], colour[2], colour[3] * opacityOf(element)];
    return Math.min(
      ...backgroundsOf(element).map((ground) => contrastOf(over(seen, ground), ground)),
    );
  }

  function digitHeight(element: Element, text: string): number {
    const digits = /\d/.test(text) ? text.replace(/\D/g, '') : '';
    if (digits === '' || canvas === null) {
      return 0;
    }
    const { fontStyle, fontWeight, fontSize, fontFamily } = getComputedStyle(element);
    canvas.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
    return canvas.measureText(digits).actualBoundingBoxAscent;
  }

  function isCutOff(element: Element, box: DOMRect): boolean {
    const slack = 1;
    const outside = (frame: { left: number; top: number; right: number; bottom: number }) =>
      box.left < frame.left - slack ||
      box.top < frame.top - slack ||
      box.right > frame.right + slack ||
      box.bottom > frame.bottom + slack;
    if (outside({ left: 0, top: 0, right: innerWidth, bottom: innerHeight })) {
      return true;
    }
    for (let at: Element | null = element; at !== null; at = at.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(at);
      const cuts = overflowX !== 'visible' || overflowY !== 'visible';
      if (cuts && at.id !== 'wall' && outside(at.getBoundingClientRect())) {
        return true;
      }
    }
    return false;
  }

  function isSeen(element: Element): boolean {
    const hidden = element.closest('[inert], [aria-hidden="true"], .visually-hidden');
    const behind = document.querySelector('.dialog') !== null && !element.closest('.dialog');
    return hidden === null && !behind && element.checkVisibility({ visibilityProperty: true });
  }

  function boxesOf(node: Text): readonly TextBox[] {
    const element = node.parentElement;
    const text = node.data.trim();
    if (element === null || text === '' || !isSeen(element)) {
      return [];
    }
    const range = document.createRange();
    range.selectNodeContents(node);
    const style = getComputedStyle(element);
    return [...range.getClientRects()].map((box) => ({
      text,
      holder: element.className || element.tagName.toLowerCase(),
      fontPx: parseFloat(style.fontSize),
      digitPx: digitHeight(element, text),
      contrast: worstContrast(element),
      isCut: isCutOff(element, box),
      left: box.left,
      top: box.top,
      right: box.right,
      bottom: box.bottom,
    }));
  }

  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const boxes: TextBox[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Text) {
      boxes.push(...boxesOf(node));
    }
  }
  return boxes;
}
