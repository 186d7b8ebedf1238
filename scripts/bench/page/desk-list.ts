/*
 * Sent to the desk's page one by one, so none of these uses anything from outside itself.
 */

/** Presses the way back to the list and answers how long it took until its rows were drawn. */
export async function openedAfterMs(): Promise<number> {
  const nextFrame = () =>
    new Promise((resolve) => {
      requestAnimationFrame(resolve);
    });
  const back = document.querySelector<HTMLElement>('.bar .button-icon');
  if (back === null) {
    throw new Error('There is no way back to the list.');
  }
  const pressedAt = performance.now();
  back.click();
  while (document.querySelector('.row-name') === null) {
    await nextFrame();
  }
  // The rows are in the page: the first frame draws them, the second begins when it is drawn.
  await nextFrame();
  await nextFrame();
  return performance.now() - pressedAt;
}

/** Records from now on how long after each key the frame that shows it was drawn. */
export function typedKeys(): { readonly drawnAfterMs: readonly number[] } {
  const drawnAfterMs: number[] = [];
  const onKey = ({ timeStamp }: KeyboardEvent) => {
    requestAnimationFrame(() => {
      requestAnimationFrame(() => {
        drawnAfterMs.push(performance.now() - timeStamp);
      });
    });
  };
  document.addEventListener('keydown', onKey, { capture: true });
  return { drawnAfterMs };
}

/** Records from now on how long each frame takes; `end` answers with them. */
export function recordedFrames(): { readonly end: () => readonly number[] } {
  const frameMs: number[] = [];
  let before = performance.now();
  let isOver = false;
  const onFrame = () => {
    const now = performance.now();
    frameMs.push(now - before);
    before = now;
    if (!isOver) {
      requestAnimationFrame(onFrame);
    }
  };
  requestAnimationFrame(onFrame);
  return {
    end: () => {
      isOver = true;
      return frameMs;
    },
  };
}
