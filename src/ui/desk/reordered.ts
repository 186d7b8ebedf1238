/** Where something that is dragged was let go: before or after one of the list. */
export interface LetGoBeside {
  readonly key: unknown;
  readonly dropPosition: 'before' | 'after' | 'on';
}

/** The ids in the order that they have once `moving` are let go; the same where that is on one of them. */
export function reordered(
  ids: readonly string[],
  moving: ReadonlySet<unknown>,
  target: LetGoBeside,
): readonly string[] {
  if (moving.has(target.key)) {
    return ids;
  }
  const others = ids.filter((id) => !moving.has(id));
  const at =
    others.findIndex((id) => id === target.key) + (target.dropPosition === 'after' ? 1 : 0);
  return [...others.slice(0, at), ...ids.filter((id) => moving.has(id)), ...others.slice(at)];
}
