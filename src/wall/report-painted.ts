import type { WallBridge } from '../contract/wall-bridge';

/** Resolves after the next frame has been drawn. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      resolve();
    });
  });
}

/** Says that the wall is on the screen: one frame to draw it, and one to be shown. */
export async function reportPainted(bridge: WallBridge): Promise<void> {
  await nextFrame();
  await nextFrame();
  await bridge.painted();
}
