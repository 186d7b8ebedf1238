import type { WallBridge } from '../contract/wall-bridge';
import type { WallData } from '../contract/wall-calls';

/** Nobody may be there to switch the screen off and on. */
export const askAgainMs = 10_000;

/** What the main process has for the wall; asked for until it comes, with `onRefused` each time it does not. */
export async function loadedData(
  bridge: Pick<WallBridge, 'load'>,
  onRefused: () => void,
): Promise<WallData> {
  for (;;) {
    const loaded = await bridge.load().catch(() => undefined);
    if (loaded?.kind === 'done') {
      return loaded.value;
    }
    onRefused();
    await new Promise((resolve) => setTimeout(resolve, askAgainMs));
  }
}
