import { act, cleanup, render, screen } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { compileTimeline } from '../../../src/circuit/compile-timeline';
import { starterRoutines } from '../../../src/circuit/starter-routines';
import { SessionRunner } from '../../../src/session/session-runner';
import { createText } from '../../../src/text/text';
import { AngleOverlay } from '../../../src/wall/figure/angle-overlay';
import { FigureContext } from '../../../src/wall/figure/figure-context';
import { FigureKeeper } from '../../../src/wall/figure/figure-keeper';
import { FigurePlace } from '../../../src/wall/running/figure-place';
import { madeUpVoice } from '../../circuit/voice/made-up-voice';
import { FakeSound } from '../fake-sound';
import { FakeFigure } from './fake-figure';

const layOut = new Set<() => void>();

class FakeResizeObserver {
  readonly #onSize: () => void;

  constructor(onSize: () => void) {
    this.#onSize = onSize;
  }
  observe() {
    layOut.add(this.#onSize);
  }
  disconnect() {
    layOut.delete(this.#onSize);
    return undefined;
  }
}

const onFrame = new Set<() => void>();
const frames = {
  subscribe: (listener: () => void) => {
    onFrame.add(listener);
    return () => onFrame.delete(listener);
  },
};

beforeEach(() => {
  vi.stubGlobal('ResizeObserver', FakeResizeObserver);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

async function shownPlace(figure: FakeFigure, ...later: readonly FakeFigure[]) {
  const figures = [figure, ...later];
  const keeper = new FigureKeeper({
    open: (events) => (figures.shift() ?? figure).opened(events),
    now: () => 0,
    onTrouble: () => undefined,
  });
  await keeper.open();
  const [routine] = starterRoutines();
  if (routine === undefined) {
    throw new Error('there is no routine');
  }
  let nowMs = 0;
  const runner = new SessionRunner(compileTimeline(routine), {
    now: () => nowMs,
    sound: new FakeSound(),
    voice: () => madeUpVoice(),
    keepAwake: () => undefined,
  });
  runner.send({ kind: 'start' });
  const work = runner.session.timeline.phases.find(({ kind }) => kind === 'work');
  if (work?.kind !== 'work') {
    throw new Error('there is no work');
  }
  nowMs = work.startMs + 3_000;
  const view = render(
    <I18nextProvider i18n={createText('en')}>
      <FigureContext.Provider value={keeper}>
        <FigurePlace
          station={work.at}
          effort={work.effort}
          movementPhase={1}
          runner={runner}
          frames={frames}
        />
      </FigureContext.Provider>
    </I18nextProvider>,
  );
  const passTo = (leftInPhaseMs: number) => {
    nowMs = work.endMs - leftInPhaseMs;
  };
  return { view, work, passTo };
}

const drawFrame = () => {
  for (const listener of onFrame) {
    listener();
  }
};

describe('FigurePlace', () => {
  it('shows the figure at the second of the effort that the wall counts', async () => {
    const figure = new FakeFigure();
    const { work } = await shownPlace(figure);
    drawFrame();
    expect(document.querySelector('.figure-canvas canvas')).toBe(figure.canvas);
    expect(figure.wishes[0]?.role.shown).toMatchObject({
      exercise: work.at.exercise,
      way: work.effort.way,
    });
    expect(figure.wishes[0]?.moment.seconds).toBeCloseTo(3, 6);
    expect(document.querySelector('.stills img')).toBeNull();
  });

  it('is told its size once the page is laid out, and whenever that changes', async () => {
    const figure = new FakeFigure();
    await shownPlace(figure);
    const size = { width: 0, height: 600 };
    vi.spyOn(Element.prototype, 'clientWidth', 'get').mockImplementation(() => size.width);
    vi.spyOn(Element.prototype, 'clientHeight', 'get').mockImplementation(() => size.height);
    const resize = () => {
      layOut.forEach((onSize) => {
        onSize();
      });
    };
    resize();
    expect(figure.calls).toEqual([]);
    size.width = 900;
    resize();
    expect(figure.calls).toEqual(['resize']);
    cleanup();
    expect(layOut.size).toBe(0);
  });

  it('holds still just before a change of phase, once it is shown', async () => {
    const figure = new FakeFigure();
    const { passTo } = await shownPlace(figure);
    passTo(30);
    drawFrame();
    expect(figure.wishes).toHaveLength(1);
    passTo(10_000);
    drawFrame();
    expect(figure.wishes).toHaveLength(2);
    passTo(40);
    drawFrame();
    expect(figure.wishes).toHaveLength(2);
  });

  it('shows stills and words as soon as the picture is lost, and the figure when it is back', async () => {
    const [figure, next] = [new FakeFigure(), new FakeFigure()];
    await shownPlace(figure, next);
    act(() => {
      figure.says.onLost();
    });
    expect(document.querySelector('.stills img')).not.toBeNull();
    expect(document.querySelector('.movement-line')?.textContent).not.toBe('');
    expect(screen.getAllByRole('listitem').length).toBeGreaterThan(1);
    drawFrame();
    expect(figure.wishes).toHaveLength(0);
    await act(async () => {
      figure.says.onRestored();
      await next.warmth;
    });
    expect(document.querySelector('.figure-canvas canvas')).toBe(next.canvas);
    drawFrame();
    expect(next.wishes).toHaveLength(1);
  });

  it('shows stills and words after a fault anywhere in a frame', async () => {
    const figure = new FakeFigure();
    await shownPlace(figure);
    vi.spyOn(AngleOverlay.prototype, 'show').mockImplementation(() => {
      throw new Error('overlay');
    });
    drawFrame();
    act(() => {
      figure.draws();
    });
    expect(document.querySelector('.figure-canvas')).toBeNull();
    expect(document.querySelector('.stills img')).not.toBeNull();
    expect(figure.calls).toContain('close');
  });

  it('shows stills and words where the picture fails on its way to the page', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    vi.stubGlobal('ResizeObserver', undefined);
    await shownPlace(new FakeFigure());
    expect(document.querySelector('.figure-canvas')).toBeNull();
    expect(document.querySelector('.stills img')).not.toBeNull();
    expect(document.querySelector('.movement-line')?.textContent).not.toBe('');
    expect(screen.getAllByRole('listitem').length).toBeGreaterThan(1);
  });

  it('leaves no listener and no canvas behind', async () => {
    const figure = new FakeFigure();
    const { view } = await shownPlace(figure);
    view.unmount();
    expect(onFrame.size).toBe(0);
    expect(figure.canvas.isConnected).toBe(false);
  });
});
