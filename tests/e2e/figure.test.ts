import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { awaitFigure, settleFigure } from '../../scripts/drive/await-figure';
import { figureWorker } from '../../scripts/drive/figure-worker';
import { goToPhase, pass, shownPhase } from '../../scripts/drive/steer-wall';
import { compileTimeline } from '../../src/circuit/compile-timeline';
import type { WorkPhase } from '../../src/circuit/phase';
import { starterRoutines } from '../../src/circuit/starter-routines';
import { levelOf } from '../../src/exercises/level-of';
import { secondsPerRep } from '../../src/exercises/tempo';
import { english } from '../../src/text/en/english';
import { litShare } from './lit-share';
import { captureContext, loseContext, restoreContext } from './page/lose-context';
import { startWall } from './wall';
import type { TestWall } from './wall';

const [circuit] = starterRoutines();
if (circuit === undefined) {
  throw new Error('There is no starter routine.');
}
const { phases } = compileTimeline(circuit);

/** The first work of each of the seven stations, with its index. */
const firstWorks = phases.flatMap((phase, index) =>
  phase.kind === 'work' && phase.at.round === 1 && phase.effort.number === 1
    ? [{ phase, index }]
    : [],
);

/** A busy machine takes its time to start a process and a figure. */
const soon = { timeout: 30_000 };

const figureOf = (page: Page): Locator => page.locator('.figure-canvas');

/** What the figure says that it shows, once it stands still. */
async function drawn(page: Page, what: string): Promise<string | null> {
  await settleFigure(page);
  return figureOf(page).getAttribute(`data-${what}`);
}

function levelIn({ at }: WorkPhase) {
  const level = levelOf(at.exercise, at.level);
  if (level === undefined) {
    throw new Error(`There is no ${at.exercise} ${at.level}`);
  }
  return level;
}

describe('the figure of a run', () => {
  let wall: TestWall;

  beforeAll(async () => {
    wall = await startWall({ simulated: true });
    await wall.page.keyboard.press('Space');
    await awaitFigure(wall.page);
  });

  afterAll(async () => {
    await wall.close();
  });

  it('is at the repetition that the wall counts, all through an effort', async () => {
    const { page } = wall;
    const [first] = firstWorks;
    const { phase, index } = first ?? expect.fail('there is no work');
    await goToPhase(page, index);
    const repMs = secondsPerRep(levelIn(phase).movement) * 1000;
    let passedMs = 50;
    for (let number = 1; number <= (phase.effort.reps ?? 0); number += 1) {
      for (const atMs of [(number - 1) * repMs + 300, number * repMs - 300]) {
        await pass(page, atMs - passedMs);
        passedMs = atMs;
        await settleFigure(page);
        // What waits for the figure lets a little time pass as well.
        passedMs += 12 * 17;
        expect(await page.locator('.reps b').innerText()).toBe(String(number));
        // Time stands still by now: it is at most the picture that is not there yet.
        await expect
          .poll(() => figureOf(page).getAttribute('data-repetition'))
          .toBe(String(number));
      }
    }
  });

  it('changes sides at the switch', async () => {
    const { page } = wall;
    const work = phases[1];
    const next = phases[3];
    if (work?.kind !== 'work' || next?.kind !== 'work') {
      expect.fail('the first station has no two sides');
    }
    expect(await drawn(page, 'way')).toBe(work.effort.way);
    await goToPhase(page, 2);
    expect(await drawn(page, 'way')).toBe(next.effort.way);
    expect(next.effort.way).not.toBe(work.effort.way);
  });

  it('has the muscles of each exercise tinted', async () => {
    const { page } = wall;
    for (const { phase, index } of firstWorks.slice(1)) {
      await goToPhase(page, index);
      const { musclesPrimary, musclesSecondary } = levelIn(phase);
      expect(await drawn(page, 'exercise')).toBe(phase.at.exercise);
      const lit = async (which: string) =>
        new Set((await figureOf(page).getAttribute(`data-${which}`))?.split(' '));
      expect(await lit('primary')).toEqual(new Set(musclesPrimary));
      expect(await lit('secondary')).toEqual(new Set(musclesSecondary));
      expect(await litShare(page)).toBeGreaterThan(0.001);
    }
  });

  it('shows a mistake and then the right way in a pause of the second round', async () => {
    const { page } = wall;
    const index = phases.findIndex(({ kind }) => kind === 'roundBreak') + 4;
    expect(phases[index]?.kind).toBe('move');
    await goToPhase(page, index);
    const seen = new Set<string>();
    while ((await shownPhase(page)) === index) {
      const isMistake = (await drawn(page, 'mistake')) !== '';
      const verdict = await page.locator('.verdict-word').allInnerTexts();
      seen.add([isMistake ? 'mistake' : 'right way', ...verdict].join(': '));
      await pass(page, 2_000);
    }
    const { wrong, right } = english.wall.judged;
    expect([...seen]).toEqual([`mistake: ${wrong}`, `right way: ${right}`, 'right way']);
  });
});

describe('a figure that is lost', () => {
  let wall: TestWall;

  beforeAll(async () => {
    wall = await startWall();
    await wall.page.keyboard.press('Space');
    await figureOf(wall.page).waitFor();
  });

  afterAll(async () => {
    await wall.close();
  });

  it('gives way to stills and words, and is back once its context is', async () => {
    const { page } = wall;
    const worker = await figureWorker(page);
    await worker.evaluate(captureContext);
    await page.locator('.figure-canvas[data-exercise]').waitFor();
    await expect.poll(() => worker.evaluate(loseContext)).toBe(true);
    await page.locator('.stills').waitFor();
    await worker.evaluate(restoreContext);
    await page.locator('.figure-canvas[data-exercise]').waitFor();
  });

  it('is back after its graphics process was killed, while the run goes on', async () => {
    const { app, page } = wall;
    const graphicsProcess = () =>
      app.evaluate(({ app: main }) => main.getAppMetrics().find(({ type }) => type === 'GPU')?.pid);
    const killed = (await graphicsProcess()) ?? expect.fail('there is no graphics process');
    process.kill(killed, 'SIGKILL');
    await expect
      .poll(async () => [undefined, killed].includes(await graphicsProcess()), soon)
      .toBe(false);
    // Only a picture that is drawn from now on says anew what it shows.
    await page.evaluate(() => {
      document.querySelector('.figure-canvas')?.removeAttribute('data-exercise');
    });
    await page.locator('.figure-canvas[data-exercise]').waitFor(soon);
    expect(await page.locator('main').first().getAttribute('data-phase')).not.toBeNull();
  });

  it('gives way to stills when its worker hangs, and the log says so', async () => {
    const { page, dataFolder } = wall;
    const worker = await figureWorker(page);
    await worker.evaluate(() => {
      setTimeout(() => {
        for (;;) {
          // It never answers again.
        }
      });
    });
    await page.locator('.stills').waitFor(soon);
    const log = join(dataFolder, 'logs', 'backline.log');
    expect(await readFile(log, 'utf8')).toContain('The worker does not answer');
  });
});
