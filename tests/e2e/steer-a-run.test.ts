import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { reload } from '../../scripts/drive/page-worlds';
import { frame, goToPhase, pass, shownPhase } from '../../scripts/drive/steer-wall';
import { english } from '../../src/text/en/english';
import { shownKind, shownSeconds, startWall } from './wall';
import type { TestWall } from './wall';

const words = english.wall;
const lunge = english.exercises['forward-lunge-rotation'];
const hinge = english.exercises['single-leg-rdl'];

let wall: TestWall;

beforeAll(async () => {
  wall = await startWall({ simulated: true, figure: false });
});

afterAll(async () => {
  await wall.close();
});

async function press(key: string): Promise<void> {
  await wall.page.keyboard.press(key);
  await frame(wall.page);
}

async function pressButton(name: string): Promise<void> {
  const button = wall.page.getByRole('button', { name });
  await button.focus();
  await press('Enter');
}

describe('starting by key', () => {
  beforeEach(async () => {
    await reload(wall.page);
  });

  it.each(['Space', 'Enter', '.', 'b', 'F5'])('%s starts the first routine', async (key) => {
    await press(key);
    expect(await shownKind(wall.page)).toBe('getReady');
  });

  it.each([
    ['ArrowRight', 'ArrowLeft'],
    ['PageDown', 'PageUp'],
  ])('%s and %s choose among the routines', async (next, back) => {
    const focused = () => wall.page.evaluate(() => document.activeElement?.textContent ?? '');
    await press(next);
    await press(next);
    expect(await focused()).toContain(words.starters['back-circuit-with-warm-up']);
    await press(back);
    expect(await focused()).toContain(words.start);
  });
});

describe('a run', () => {
  beforeEach(async () => {
    await reload(wall.page);
    await press('Space');
  });

  it.each(['Space', 'Enter', '.', 'b', 'F5'])('%s pauses it and lets it go on', async (key) => {
    await wall.page.clock.runFor(3_000);
    const before = await shownSeconds(wall.page);
    await press(key);
    await wall.page.clock.runFor(5_000);
    expect(await shownSeconds(wall.page)).toBe(before);
    await wall.page.getByText(words.phases.paused).waitFor();
    await press(key);
    await wall.page.clock.runFor(2_000);
    expect(await shownSeconds(wall.page)).toBe(before - 2);
  });

  it.each([
    ['ArrowRight', 'ArrowLeft'],
    ['PageDown', 'PageUp'],
  ])('%s goes on and %s goes back', async (next, back) => {
    await press(next);
    expect(await shownPhase(wall.page)).toBe(1);
    await press(next);
    expect(await shownPhase(wall.page)).toBe(2);
    await press(back);
    expect(await shownPhase(wall.page)).toBe(1);
  });

  it('begins a phase anew when back comes later than three seconds into it', async () => {
    await press('ArrowRight');
    await wall.page.clock.runFor(8_000);
    await press('ArrowLeft');
    expect([await shownPhase(wall.page), await shownSeconds(wall.page)]).toEqual([1, 30]);
  });

  it('gets 15 s more at the touch of a button', async () => {
    await press('ArrowRight');
    await wall.page.mouse.move(900, 40);
    await wall.page.mouse.move(920, 40);
    await frame(wall.page);
    const before = await shownSeconds(wall.page);
    await pressButton(words.buttons.addTime);
    expect(await shownSeconds(wall.page)).toBe(before + 15);
  });

  it('stops at "it hurts" by key and by button, and shows when to seek help', async () => {
    await press('ArrowRight');
    await press('h');
    await wall.page.getByText('112').waitFor();
    expect(await shownPhase(wall.page)).toBeUndefined();
    await reload(wall.page);
    await press('Space');
    await wall.page.getByRole('button', { name: words.buttons.hurts }).focus();
    await press('Enter');
    await wall.page.getByText('112').waitFor();
  });

  it('goes on with the easier form, and leaves the exercise out when that hurts too', async () => {
    const { page } = wall;
    await press('ArrowRight');
    await page.clock.runFor(10_000);
    await press('h');
    await pressButton(words.pain.takeEasier);
    expect(await shownKind(page)).toBe('switch');
    await page.getByRole('heading', { name: lunge.levels.easier.name }).waitFor();
    await press('h');
    await pressButton(words.pain.leaveOut);
    await page.getByRole('heading', { name: hinge.levels.standard.name }).waitFor();
  });

  it('asks before it ends, and goes on when the answer is no', async () => {
    const { page } = wall;
    await press('ArrowRight');
    await press('Escape');
    await page.getByRole('alertdialog').waitFor();
    await pressButton(words.keepGoing);
    expect(await page.getByRole('alertdialog').count()).toBe(0);
    const before = await shownSeconds(page);
    await page.clock.runFor(3_000);
    expect(await shownSeconds(page)).toBe(before - 3);
  });

  it('ends when the answer is yes, and is idle again a minute later', async () => {
    const { page } = wall;
    await press('Escape');
    await pressButton(words.endForGood);
    await page.getByRole('heading', { name: words.endedTitle }).waitFor();
    await pass(page, 60_500);
    await page.getByText(words.howToStart).waitFor();
  });

  it('takes 1,290 s from the start to the end of the default circuit', async () => {
    const { page } = wall;
    await page.getByText('21:30').waitFor();
    await goToPhase(page, 55);
    expect(await shownSeconds(page)).toBe(30);
    await page.getByText('0:30').waitFor();
  });
});
