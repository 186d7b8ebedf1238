/**
 * `true` when two types accept the same values, otherwise a type that nothing can be assigned to.
 * A schema annotated with a domain type catches a wrong field but not a missing variant of a union;
 * this catches both.
 */
export type SameType<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
