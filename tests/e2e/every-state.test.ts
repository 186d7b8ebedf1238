import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Size } from '../../scripts/drive/open-wall';
import { reload } from '../../scripts/drive/page-worlds';
import { stateGroups } from '../../scripts/pictures/state-groups';
import { wallStates } from '../../scripts/pictures/wall-states';
import { faultsAt } from './faults-at';
import { startGroup } from './wall';
import type { TestWall } from './wall';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'wcag2aaa', 'best-practice'];

const sizes: readonly Size[] = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
];

/** What axe finds wrong, with the elements. Axe has timers of its own, so time has to pass for it. */
async function axeFindings(page: Page): Promise<readonly (readonly string[])[]> {
  const progress = { isOver: false };
  const analysis = new AxeBuilder({ page })
    // A second page, which axe would rather work in, is not to be had in Electron.
    .setLegacyMode()
    .withTags(rules)
    .analyze()
    .finally(() => {
      progress.isOver = true;
    });
  while (!progress.isOver) {
    await page.clock.fastForward(20);
  }
  const { violations } = await analysis;
  return violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
}

describe.each(stateGroups(wallStates))('the wall ($saved saved, figure: $hasFigure)', (group) => {
  let wall: TestWall;

  beforeAll(async () => {
    wall = await startGroup(group);
  });

  afterAll(async () => {
    await wall.close();
  });

  describe.each(group.states)('in the state "$name"', ({ reach }) => {
    beforeAll(async () => {
      await wall.page.setViewportSize({ width: 1920, height: 1080 });
      await reload(wall.page);
      await reach(wall.page);
    });

    it('gives axe nothing to find', async () => {
      expect(await axeFindings(wall.page)).toEqual([]);
    });

    it.each(sizes)('can be read in $height lines', async (size) => {
      expect(await faultsAt(wall.page, size)).toEqual([]);
    });
  });
});
