import type { WallBridge } from '../contract/wall-bridge';

/** Resolves after the next frame has been drawn. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      resolve();
    });
  });
}

/** Says that the wall is on the screen: fonts in, and two frames after them. */
export async function reportPainted(bridge: WallBridge): Promise<void> {
  await document.fonts.ready;
  await nextFrame();
  await nextFrame();
  await bridge.painted();
}
