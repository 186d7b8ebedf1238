declare global {
  interface Window {
    figureFrames?: { drawn: number };
  }
}

/** Counts the frames of the page in which the figure is drawn. Sent to the page as text. */
export function countFigureFrames(): void {
  const count = { drawn: 0 };
  window.figureFrames = count;
  let isDrawn = false;
  const draw: unknown = Reflect.get(WebGL2RenderingContext.prototype, 'drawElements');
  if (typeof draw === 'function') {
    const counted = new Proxy(draw, {
      apply: (drawNow, context, given: readonly unknown[]): void => {
        isDrawn = true;
        Reflect.apply(drawNow, context, given);
      },
    });
    Object.defineProperty(WebGL2RenderingContext.prototype, 'drawElements', { value: counted });
  }
  const countFrame = () => {
    count.drawn += isDrawn ? 1 : 0;
    isDrawn = false;
    requestAnimationFrame(countFrame);
  };
  requestAnimationFrame(countFrame);
}
