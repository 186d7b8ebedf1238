import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FigureRole, FigureWish } from '../../../src/figure/scene/figure-messages';
import { figureShow } from '../../../src/figure/scene/figure-show';
import type { DrawnFrame, FrameOutcome } from '../../../src/figure/scene/figure-stage';
import type { OpenFigure } from '../../../src/figure/scene/open-figure';
import { bareCast } from './bare-cast';
import { graphicsNames, useGraphics } from './fake-graphics';
import { ServiceStage } from './service-stage';

const cast = bareCast();
const files = { bodies: { female: 'f', male: 'm' }, skeletons: 's', hands: 'h' };

const role: FigureRole = {
  shown: { exercise: 'single-leg-bridge', level: 'standard', way: 'left' },
  turn: 0,
};
const otherSide: FigureRole = { ...role, shown: { ...role.shown, way: 'right' } };
const wishAt = (seconds: number, change: Partial<FigureWish> = {}): FigureWish => ({
  role,
  moment: { seconds, angles: 0 },
  reps: 10,
  workShown: 1,
  ...change,
});

const picture: DrawnFrame = {
  kind: 'drawn',
  marks: [],
  muscles: { primary: ['gluteus-maximus'], secondary: ['hamstrings'] },
};

/** A figure without a picture; a test says what comes of its next ones. */
class FakeStage {
  readonly calls: string[] = [];
  readonly outcomes: (FrameOutcome | Error)[] = [];
  readonly canvas = new OffscreenCanvas(2, 2);
  isSettled = true;

  opened(): OpenFigure {
    const isSettled = () => this.isSettled;
    return {
      stage: {
        canvas: this.canvas,
        get isSettled() {
          return isSettled();
        },
        resize: ({ width }) => this.calls.push(`resize ${width}`),
        draw: ({ moment }) => this.#draw(`draw ${moment.seconds}`),
        drawSharp: ({ moment }) => {
          this.calls.push(`sharp ${moment.seconds}`);
          return picture;
        },
        warmUp: ({ shown }) => {
          this.calls.push(`warm up ${shown.exercise}`);
          return Promise.resolve();
        },
        dispose: () => undefined,
      },
      show: (shown, look) => {
        this.calls.push(`show ${shown.way}`);
        return figureShow(cast, shown, look);
      },
    };
  }

  #draw(call: string): FrameOutcome {
    const outcome = this.outcomes.shift() ?? picture;
    if (outcome instanceof Error) {
      throw outcome;
    }
    this.calls.push(outcome.kind === 'drawn' ? call : outcome.kind);
    return outcome;
  }
}

/** A service that has opened its figure. */
async function opened() {
  const fake = new FakeStage();
  const stage = new ServiceStage(() => Promise.resolve(fake.opened()));
  stage.service.receive({ kind: 'open', canvas: fake.canvas, files, first: role });
  await vi.waitFor(() => {
    expect(stage.kinds).toEqual(['opened']);
  });
  fake.calls.length = 0;
  stage.reports.length = 0;
  return { fake, stage };
}

beforeEach(() => {
  useGraphics(graphicsNames.software);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('FigureService', () => {
  it('is open once its shaders are ready for the first movement', async () => {
    const fake = new FakeStage();
    const stage = new ServiceStage(() => Promise.resolve(fake.opened()));
    stage.service.receive({ kind: 'open', canvas: fake.canvas, files, first: role });
    await vi.waitFor(() => {
      expect(stage.kinds).toEqual(['opened']);
    });
    expect(fake.calls).toEqual(['show left', 'warm up single-leg-bridge']);
  });

  it('says why it cannot be opened', async () => {
    const stage = new ServiceStage(() => Promise.reject(new Error('female.glb is damaged')));
    const canvas = new OffscreenCanvas(2, 2);
    stage.service.receive({ kind: 'open', canvas, files, first: role });
    await vi.waitFor(() => {
      expect(stage.reports).toEqual([{ kind: 'failed', what: 'female.glb is damaged' }]);
    });
  });

  it('answers a wish with what is really on the picture', async () => {
    const { stage } = await opened();
    stage.wish(wishAt(8, { moment: { seconds: 8, angles: 0.5 } }));
    stage.passFrame();
    expect(stage.drawn).toEqual([
      {
        shown: role.shown,
        repetition: 2,
        musclesPrimary: ['gluteus-maximus'],
        musclesSecondary: ['hamstrings'],
        isSharp: false,
        marks: [],
        marksShown: 0.5,
      },
    ]);
  });

  it('counts no repetitions where none are counted', async () => {
    const { stage } = await opened();
    stage.wish(wishAt(5, { reps: undefined }));
    stage.passFrame();
    expect(stage.drawn[0]?.repetition).toBeUndefined();
  });

  it('draws only the last of the wishes that come within a frame', async () => {
    const { stage, fake } = await opened();
    stage.wish(wishAt(1));
    stage.wish(wishAt(2));
    stage.passFrame();
    expect(fake.calls).toEqual(['draw 2']);
  });

  it('draws nothing before it is asked for something', async () => {
    const { stage, fake } = await opened();
    stage.service.receive({
      kind: 'resize',
      size: { width: 800, height: 600, density: 1, covered: 0 },
    });
    stage.passFrames(10);
    expect(fake.calls).toEqual(['resize 800']);
  });

  it('tries again with the next frame where there was no time for a picture', async () => {
    const { stage, fake } = await opened();
    fake.outcomes.push({ kind: 'later' }, { kind: 'later' });
    stage.wish(wishAt(1));
    stage.passFrames(3);
    expect(fake.calls).toEqual(['later', 'later', 'draw 1']);
    expect(stage.drawn).toHaveLength(1);
  });

  it('answers a wish for the picture that is there already, so that nobody thinks it hangs', async () => {
    const { stage, fake } = await opened();
    stage.wish(wishAt(1));
    stage.passFrame();
    fake.outcomes.push({ kind: 'unchanged' });
    stage.wish(wishAt(1));
    stage.passFrame();
    expect(fake.calls).toEqual(['draw 1', 'unchanged']);
    expect(stage.drawn).toHaveLength(2);
    expect(stage.drawn[1]).toEqual(stage.drawn[0]);
  });

  it('goes on drawing by itself while the camera is on its way', async () => {
    const { stage, fake } = await opened();
    fake.isSettled = false;
    stage.wish(wishAt(1));
    stage.passFrames(3);
    fake.isSettled = true;
    stage.passFrames(3);
    expect(fake.calls).toEqual(['draw 1', 'draw 1', 'draw 1', 'draw 1']);
  });

  it('draws a picture that stands still once more, as finely as can be', async () => {
    const { stage, fake } = await opened();
    stage.wish(wishAt(1));
    stage.passFrames(20);
    expect(fake.calls).toEqual(['draw 1', 'sharp 1']);
    expect(stage.drawn.map(({ isSharp }) => isSharp)).toEqual([false, true]);
  });

  it('takes no time for a fine picture while it moves', async () => {
    const { stage, fake } = await opened();
    for (let frame = 0; frame < 20; frame += 1) {
      stage.wish(wishAt(frame));
      stage.passFrame();
    }
    expect(fake.calls).toHaveLength(20);
    expect(fake.calls.join()).not.toContain('sharp');
  });

  it('makes a movement ready ahead of its time, and only once', async () => {
    const { stage, fake } = await opened();
    stage.service.receive({ kind: 'prepare', role: otherSide });
    stage.wish(wishAt(1, { role: otherSide }));
    stage.passFrame();
    expect(fake.calls).toEqual(['show right', 'draw 1']);
  });

  it('keeps so many movements ready and no more', async () => {
    const { stage, fake } = await opened();
    const prepare = (turn: number) => {
      stage.service.receive({ kind: 'prepare', role: { ...role, turn } });
    };
    for (let turn = 1; turn < 64; turn += 1) {
      prepare(turn);
    }
    fake.calls.length = 0;
    prepare(0);
    expect(fake.calls).toEqual([]);
    prepare(64);
    prepare(63);
    expect(fake.calls).toEqual(['show left']);
    prepare(0);
    expect(fake.calls).toEqual(['show left', 'show left']);
  });

  it('draws no more once its picture is lost, and says when it could again', async () => {
    const { stage, fake } = await opened();
    const lost = new Event('webglcontextlost', { cancelable: true });
    fake.canvas.dispatchEvent(lost);
    // Else the context would not come back.
    expect(lost.defaultPrevented).toBe(true);
    stage.wish(wishAt(1));
    stage.passFrames(10);
    expect(fake.calls).toEqual([]);
    fake.canvas.dispatchEvent(new Event('webglcontextrestored'));
    expect(stage.kinds).toEqual(['lost', 'restored']);
  });

  it('draws no fine picture of one that was lost meanwhile', async () => {
    const { stage, fake } = await opened();
    stage.wish(wishAt(1));
    stage.passFrame();
    fake.canvas.dispatchEvent(new Event('webglcontextlost', { cancelable: true }));
    stage.passFrames(10);
    expect(fake.calls).toEqual(['draw 1']);
  });

  it('says what went wrong at drawing, and draws no more', async () => {
    const { stage, fake } = await opened();
    fake.outcomes.push(new Error('shader'));
    stage.wish(wishAt(1));
    stage.passFrames(10);
    expect(stage.reports).toEqual([{ kind: 'failed', what: 'shader' }]);
    expect(fake.calls).toEqual([]);
  });
});
