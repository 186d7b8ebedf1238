import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shortRoutine } from '../../scripts/drive/sample-routines';
import { compileTimeline } from '../../src/circuit/compile-timeline';
import { english } from '../../src/text/en/english';
import { recordPhases } from './page/record-phases';
import { startWall } from './wall';
import type { TestWall } from './wall';

/** A change must be on the screen this soon after its instant, on a loaded machine too. */
const toleranceMs = 250;

const { phases } = compileTimeline(shortRoutine);
/** The first round, the break after it and the start of the second round. */
const followed = phases.slice(0, 8);

describe('a routine followed in real time', () => {
  let wall: TestWall;

  beforeAll(async () => {
    wall = await startWall({ saved: { routines: [shortRoutine] } });
  });

  afterAll(async () => {
    await wall.close();
  });

  it('shows every kind of phase in order, each at its instant', async () => {
    const { page } = wall;
    await page.evaluate(recordPhases);
    await page.getByRole('button', { name: /Short/ }).click();
    const last = followed.length - 1;
    await page.locator(`main[data-phase-index="${last}"]`).waitFor({ timeout: 60_000 });

    const seen = (await page.evaluate(() => window.seenPhases)) ?? [];
    expect(seen.map(({ kind }) => kind)).toEqual(followed.map(({ kind }) => kind));
    const beganMs = seen[0]?.atMs ?? 0;
    const lateMs = seen.map(({ atMs }, index) => atMs - beganMs - (followed[index]?.startMs ?? 0));
    expect(Math.max(...lateMs.map(Math.abs))).toBeLessThan(toleranceMs);
  });

  it('ends in "well done", and then is idle again', async () => {
    const { page } = wall;
    for (let step = followed.length; step < phases.length; step += 1) {
      await page.keyboard.press('PageDown');
    }
    await page.getByRole('heading', { name: english.wall.finishedTitle }).waitFor();
    await page.getByRole('button', { name: english.wall.backToStart }).click();
    await page.getByRole('button', { name: /Short/ }).waitFor();
  });
});
