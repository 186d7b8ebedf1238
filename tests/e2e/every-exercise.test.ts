import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { awaitFigure } from '../../scripts/drive/await-figure';
import { everyDrill, everyLevel } from '../../scripts/drive/sample-routines';
import { frame, goToPhase } from '../../scripts/drive/steer-wall';
import { compileTimeline } from '../../src/circuit/compile-timeline';
import type { Routine } from '../../src/circuit/routine';
import { faultsAt } from './faults-at';
import { startWall } from './wall';
import type { TestWall } from './wall';

const size = { width: 1920, height: 1080 };

describe.each([
  { routine: everyLevel, figure: true },
  { routine: everyLevel, figure: false },
  { routine: everyDrill, figure: true },
])('the exercises of "$routine.id", figure: $figure', ({ routine, figure }) => {
  let wall: TestWall;

  beforeAll(async () => {
    wall = await startWall({ simulated: true, figure, saved: { routines: [routine] } });
  });

  afterAll(async () => {
    await wall.close();
  });

  it('can be read in every phase', { timeout: 180_000 }, async () => {
    await startRoutine(figure);
    expect(await faultsOfAll(routine)).toEqual([]);
  });

  async function startRoutine(withFigure: boolean): Promise<void> {
    await wall.page.keyboard.press('Space');
    await frame(wall.page);
    if (withFigure) {
      await awaitFigure(wall.page);
    }
  }

  async function faultsOfAll(shown: Routine): Promise<readonly string[]> {
    const faults: string[] = [];
    for (const [index, phase] of compileTimeline(shown).phases.slice(0, -1).entries()) {
      await goToPhase(wall.page, index);
      const found = await faultsAt(wall.page, size);
      faults.push(...found.map((fault) => `${phase.kind} ${index}: ${fault}`));
    }
    return faults;
  }
});
