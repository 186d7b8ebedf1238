/**
 * The things in another order, every order equally likely (Fisher and Yates). `last` does not come
 * first again where there is anything else. `random` gives 0 up to but not 1.
 */
export function shuffled<T>(
  things: readonly T[],
  last: T | undefined,
  random: () => number,
): readonly T[] {
  const rest = [...things];
  const order: T[] = [];
  while (rest.length > 0) {
    order.push(...rest.splice(Math.floor(random() * rest.length), 1));
  }
  const [first, ...others] = order;
  return first !== undefined && first === last && others.length > 0 ? [...others, first] : order;
}
