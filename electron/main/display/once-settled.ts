/** Displays come and go in bursts of events. */
const settlingMs = 500;

/** Called for each event of a burst, it does `look` once the burst is over. */
export function onceSettled(look: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(look, settlingMs);
  };
}
