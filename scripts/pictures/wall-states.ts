import type { Page } from 'playwright';
import { english } from '../../src/text/en/english';
import { awaitFigure } from '../drive/await-figure';
import { frame, goToPhase, pass } from '../drive/steer-wall';

/** One state of the wall that a picture is taken of. */
export interface WallState {
  readonly name: string;
  /** What the app finds saved. */
  readonly saved: 'nothing' | 'clinic' | 'damaged';
  readonly hasLoudspeaker: boolean;
  /** False where there is no WebGL: stills take the figure's place. */
  readonly hasFigure: boolean;
  /** From the idle wall to this state. */
  readonly reach: (page: Page) => Promise<void>;
}

/**
 * Indices in the timeline of the default circuit: get ready, then for each station left, switch,
 * right and move; the sixth station has no sides.
 */
const phaseOf = {
  work: 1,
  switch: 2,
  otherSide: 3,
  move: 4,
  workWithoutSides: 21,
  roundBreak: 28,
  moveOfRoundTwo: 40,
  last: 55,
};

const words = english.wall;

/** Every state of the wall, in the order of a visit. */
export const wallStates: readonly WallState[] = [
  state('idle', passing(0)),
  { ...state('idle-clinic', passing(0)), saved: 'clinic' },
  state('sound', async (page) => {
    await page.keyboard.press('Shift');
    await page.getByRole('button', { name: words.buttons.sound }).focus();
    await page.keyboard.press('Enter');
    await frame(page);
  }),
  { ...state('no-sound', passing(2_000)), hasLoudspeaker: false },
  { ...state('notice', passing(0)), saved: 'damaged' },
  state('get-ready', inPhase(0, 3_400)),
  state('work', inPhase(phaseOf.work, 12_400)),
  state('work-said', inPhase(phaseOf.work, 4_900)),
  state('work-other-side', inPhase(phaseOf.otherSide, 12_400)),
  state('work-no-sides', inPhase(phaseOf.workWithoutSides, 12_400)),
  state('switch', inPhase(phaseOf.switch, 3_400)),
  state('move', inPhase(phaseOf.move, 5_400)),
  state('round-break', inPhase(phaseOf.roundBreak, 19_400)),
  state('round-break-wrong', inPhase(phaseOf.roundBreak, 5_400)),
  state('move-wrong', inPhase(phaseOf.moveOfRoundTwo, 6_400)),
  state('move-right', inPhase(phaseOf.moveOfRoundTwo, 16_400)),
  { ...state('get-ready-stills', inPhaseOfStills(0, 3_400)), hasFigure: false },
  { ...state('work-stills', inPhaseOfStills(phaseOf.work, 12_400)), hasFigure: false },
  state('paused', async (page) => {
    await inPhase(phaseOf.work, 12_400)(page);
    await page.keyboard.press('Space');
    await frame(page);
  }),
  state('controls', async (page) => {
    await inPhase(phaseOf.work, 12_400)(page);
    await page.mouse.move(900, 40);
    await page.mouse.move(910, 40);
    await frame(page);
  }),
  state('end-question', async (page) => {
    await inPhase(phaseOf.work, 12_400)(page);
    await page.keyboard.press('Escape');
    await frame(page);
  }),
  state('hurts', hurting),
  state('hurts-again', async (page) => {
    await hurting(page);
    await page.getByRole('button', { name: words.pain.takeEasier }).focus();
    await page.keyboard.press('Enter');
    await frame(page);
    await page.keyboard.press('h');
    await frame(page);
  }),
  state('finished', async (page) => {
    await inPhase(phaseOf.last, 31_000)(page);
  }),
  state('ended', async (page) => {
    await inPhase(phaseOf.roundBreak, 19_400)(page);
    await page.keyboard.press('Escape');
    await frame(page);
    await page.getByRole('button', { name: words.endForGood }).focus();
    await page.keyboard.press('Enter');
    await frame(page);
  }),
];

function state(name: string, reach: WallState['reach']): WallState {
  return { name, saved: 'nothing', hasLoudspeaker: true, hasFigure: true, reach };
}

/** Starts the first routine and lets so much of a phase pass. */
function inPhase(index: number, ms: number): WallState['reach'] {
  return async (page) => {
    await page.keyboard.press('Space');
    await frame(page);
    await awaitFigure(page);
    await goToPhase(page, index);
    await passing(ms)(page);
  };
}

/** The same where no figure will come. */
function inPhaseOfStills(index: number, ms: number): WallState['reach'] {
  return async (page) => {
    await page.keyboard.press('Space');
    await frame(page);
    await goToPhase(page, index);
    await passing(ms)(page);
  };
}

function passing(ms: number): WallState['reach'] {
  return async (page) => {
    await pass(page, ms);
    await frame(page);
  };
}

async function hurting(page: Page): Promise<void> {
  await inPhase(phaseOf.work, 12_400)(page);
  await page.keyboard.press('h');
  await frame(page);
}
