/** What is counted in the figure's worker. */
export interface FigureFrames {
  readonly drawn: number;
}

/**
 * Counts the frames in which the figure is drawn. Sent to the figure's worker as text, so it uses
 * nothing from outside itself; `figureFrames` is read from its global scope.
 */
export function countFigureFrames(): void {
  const count = { drawn: 0 };
  Object.assign(globalThis, { figureFrames: count });
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

/** Reads what was counted. Sent to the worker as text. */
export function readFigureFrames(): number {
  const count: unknown = Reflect.get(globalThis, 'figureFrames');
  return typeof count === 'object' && count !== null && 'drawn' in count
    ? Number(count.drawn)
    : NaN;
}
