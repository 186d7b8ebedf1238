/** The element at `index`; a missing one is a bug of the builder, so it throws. */
export function at<Element>(list: ArrayLike<Element>, index: number): Element {
  const element = list[index];
  if (element === undefined) {
    throw new RangeError(`Nothing at ${index} of ${list.length}`);
  }
  return element;
}

/** The value under `key`; throws where there is none. */
export function under<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): Value {
  const value = map.get(key);
  if (value === undefined) {
    throw new RangeError(`Nothing under ${String(key)}`);
  }
  return value;
}
