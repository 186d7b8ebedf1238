import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { reload } from '../../scripts/drive/page-worlds';
import { stateGroups } from '../../scripts/pictures/state-groups';
import { wallStates } from '../../scripts/pictures/wall-states';
import { startGroup } from './wall';
import type { TestWall } from './wall';

const rules = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

describe.each(stateGroups(wallStates))('axe ($saved saved)', (group) => {
  let wall: TestWall;

  beforeAll(async () => {
    wall = await startGroup(group);
  });

  afterAll(async () => {
    await wall.close();
  });

  beforeEach(async () => {
    await reload(wall.page);
  });

  afterEach(async () => {
    const nowMs = await wall.page.evaluate(() => Date.now());
    await wall.page.clock.pauseAt(nowMs + 1_000);
  });

  it.each(group.states)('finds nothing in "$name"', async ({ reach }) => {
    await reach(wall.page);
    // Axe waits for timers of its own.
    await wall.page.clock.resume();
    // A second page, which axe would rather work in, is not to be had in Electron.
    const { violations } = await new AxeBuilder({ page: wall.page })
      .setLegacyMode()
      .withTags(rules)
      .analyze();
    const found = violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
    expect(found).toEqual([]);
  });
});
