/*
 * Sent to the figure's worker as text: they use nothing from outside themselves, and keep what they
 * find on its global scope.
 */

/** Keeps the context that the next picture is drawn with. */
export function captureContext(): void {
  const draw: unknown = Reflect.get(WebGL2RenderingContext.prototype, 'drawElements');
  if (typeof draw === 'function') {
    const noted = new Proxy(draw, {
      apply: (drawNow, context: WebGL2RenderingContext, given: readonly unknown[]): void => {
        const ability = context.getExtension('WEBGL_lose_context');
        Object.assign(globalThis, { contextAbility: ability });
        Reflect.apply(drawNow, context, given);
      },
    });
    Object.defineProperty(WebGL2RenderingContext.prototype, 'drawElements', { value: noted });
  }
}

/** Drops the context as a graphics processor would; false while none was found yet. */
export function loseContext(): boolean {
  const ability: unknown = Reflect.get(globalThis, 'contextAbility');
  if (typeof ability !== 'object' || ability === null) {
    return false;
  }
  const lose: unknown = Reflect.get(ability, 'loseContext');
  if (typeof lose === 'function') {
    Reflect.apply(lose, ability, []);
  }
  return true;
}

/** Brings it back. */
export function restoreContext(): void {
  const ability: unknown = Reflect.get(globalThis, 'contextAbility');
  if (typeof ability === 'object' && ability !== null) {
    const restore: unknown = Reflect.get(ability, 'restoreContext');
    if (typeof restore === 'function') {
      Reflect.apply(restore, ability, []);
    }
  }
}
