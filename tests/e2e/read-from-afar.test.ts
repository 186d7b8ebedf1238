import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { awaitFigure } from '../../scripts/drive/await-figure';
import type { Size } from '../../scripts/drive/open-wall';
import { reload } from '../../scripts/drive/page-worlds';
import { everyDrill, everyLevel } from '../../scripts/drive/sample-routines';
import { frame, goToPhase } from '../../scripts/drive/steer-wall';
import { stateGroups } from '../../scripts/pictures/state-groups';
import { wallStates } from '../../scripts/pictures/wall-states';
import { compileTimeline } from '../../src/circuit/compile-timeline';
import type { Routine } from '../../src/circuit/routine';
import { overfullBoxes } from './page/overfull-boxes';
import { textBoxes } from './page/text-boxes';
import { readingFaults } from './reading-faults';
import { startGroup, startWall } from './wall';
import type { TestWall } from './wall';

const sizes: readonly Size[] = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
];

async function faultsAt({ page }: TestWall, size: Size): Promise<readonly string[]> {
  if (page.viewportSize()?.height !== size.height) {
    await page.setViewportSize(size);
    await frame(page);
  }
  // Pages slide in: what counts is where they come to rest.
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) {
      animation.finish();
    }
  });
  return [
    ...readingFaults(await page.evaluate(textBoxes), size.height),
    ...(await page.evaluate(overfullBoxes)),
  ];
}

describe.each(stateGroups(wallStates))('texts ($saved saved)', (group) => {
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

  it.each(group.states)('can be read in "$name" at 720p, 1080p and 4K', async ({ reach }) => {
    await reach(wall.page);
    for (const size of sizes) {
      expect(await faultsAt(wall, size), `${size.height} lines`).toEqual([]);
    }
  });
});

describe.each([everyLevel, everyDrill])('texts of the exercises in "$id"', (routine: Routine) => {
  let wall: TestWall;

  beforeAll(async () => {
    wall = await startWall({ simulated: true, saved: { routines: [routine] } });
  });

  afterAll(async () => {
    await wall.close();
  });

  it('can be read in every phase', { timeout: 180_000 }, async () => {
    const { page } = wall;
    await page.keyboard.press('Space');
    await frame(page);
    await awaitFigure(page);
    const faults: string[] = [];
    for (const [index, phase] of compileTimeline(routine).phases.slice(0, -1).entries()) {
      await goToPhase(page, index);
      for (const size of sizes.slice(1, 2)) {
        const found = await faultsAt(wall, size);
        faults.push(...found.map((fault) => `${phase.kind} ${index}: ${fault}`));
      }
    }
    expect(faults).toEqual([]);
  });
});
