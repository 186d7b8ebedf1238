import type { Page } from 'playwright';

/** Notes from now on when the edge of the screen lights up with a cue. */
export async function watchFlashes(page: Page): Promise<void> {
  await page.evaluate(() => {
    const litMs: number[] = [];
    Reflect.set(globalThis, 'flashesLitMs', litMs);
    new MutationObserver((changes) => {
      const added = changes.flatMap(({ addedNodes }) => [...addedNodes]);
      if (added.some((node) => node instanceof Element && node.matches('.cue-flash'))) {
        litMs.push(performance.now());
      }
    }).observe(document.body, { childList: true, subtree: true });
  });
}

/** How far the flashes since then lie apart. */
export async function flashGapsMs(page: Page): Promise<readonly number[]> {
  return page.evaluate(() => {
    const noted: unknown = Reflect.get(globalThis, 'flashesLitMs');
    const litMs: readonly unknown[] = Array.isArray(noted) ? noted : [];
    return litMs.slice(1).map((atMs, index) => Number(atMs) - Number(litMs[index]));
  });
}
