import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import type { OpenDesk } from '../../scripts/drive/open-desk';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** More stops than any walk over a screen of the desk takes. */
const mostStops = 90;

/** What axe finds wrong, with the elements. */
export async function axeFindings(page: Page): Promise<readonly (readonly string[])[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(rules).analyze();
  return violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
}

/** The page of the wall beside a desk. */
export function wallOf({ app }: OpenDesk): Page {
  const wall = app.windows().find((page) => page.url().includes('/wall/index.html'));
  if (wall === undefined) {
    throw new Error('There is no wall');
  }
  return wall;
}

/** The name of what has the focus. */
export async function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    const label = focused?.getAttribute('aria-label') ?? focused?.closest('label')?.textContent;
    return label ?? focused?.textContent ?? '';
  });
}

/** A walk over a screen by one key. */
export interface Walk {
  readonly key: string;
  /** True once the walk has come to where it goes. */
  readonly until: () => Promise<boolean>;
}

/** Presses a key until the walk is there; answers how many presses it took. */
export async function walk(page: Page, { key, until }: Walk): Promise<number> {
  for (let presses = 0; presses <= mostStops; presses += 1) {
    if (await until()) {
      return presses;
    }
    await page.keyboard.press(key);
  }
  throw new Error(`The key ${key} never came there; the focus is on ${await focusedName(page)}`);
}

/** Walks by one key until something with this name has the focus. */
export async function walkTo(page: Page, key: string, name: string): Promise<number> {
  return walk(page, { key, until: async () => (await focusedName(page)) === name });
}
