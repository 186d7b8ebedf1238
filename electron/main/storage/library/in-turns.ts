/** As many as a disk works on at once. */
const lanes = 8;

/** Does something with each of many things, a few at a time; the answers are in their order. */
export async function inTurns<T, R>(
  things: readonly T[],
  action: (thing: T) => Promise<R>,
): Promise<readonly R[]> {
  const answers: R[] = [];
  const open = things.entries();
  async function lane(): Promise<void> {
    for (const [index, thing] of open) {
      answers[index] = await action(thing);
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane));
  return answers;
}
