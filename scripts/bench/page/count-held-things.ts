/**
 * Counts what is made on the graphics processor, less what is given back, from now on. Sent to the
 * figure's worker as text, so it uses nothing from outside itself; `heldThings` is read from its
 * global scope.
 */
export function countHeldThings(): void {
  const held = { count: 0 };
  Object.assign(globalThis, { heldThings: held });
  const changes = { create: 1, delete: -1 } as const;
  for (const thing of [
    'Buffer',
    'Framebuffer',
    'Program',
    'Renderbuffer',
    'Texture',
    'VertexArray',
  ]) {
    for (const [verb, change] of Object.entries(changes)) {
      const name = `${verb}${thing}`;
      const known: unknown = Reflect.get(WebGL2RenderingContext.prototype, name);
      if (typeof known === 'function') {
        const counted = new Proxy(known, {
          apply: (call, context, given: readonly unknown[]): unknown => {
            held.count += given[0] === null ? 0 : change;
            return Reflect.apply(call, context, given);
          },
        });
        Object.defineProperty(WebGL2RenderingContext.prototype, name, { value: counted });
      }
    }
  }
}

/** Reads what was counted. Sent to the worker as text. */
export function readHeldThings(): number {
  const held: unknown = Reflect.get(globalThis, 'heldThings');
  return typeof held === 'object' && held !== null && 'count' in held ? Number(held.count) : NaN;
}
