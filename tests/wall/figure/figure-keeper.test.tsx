import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Shown } from '../../../src/figure/pose/figure-pose-at';
import { FigureKeeper } from '../../../src/wall/figure/figure-keeper';
import { FakeFigure } from './fake-figure';

const deadBug: Shown = { exercise: 'dead-bug', level: 'standard', way: 'whole' };

function keeperOf(...figures: (FakeFigure | Error)[]) {
  const troubles: string[] = [];
  const states: string[] = [];
  const keeper = new FigureKeeper({
    open: () => {
      const next = figures.shift();
      return next instanceof FakeFigure
        ? Promise.resolve(next.opened())
        : Promise.reject(next ?? new Error('none left'));
    },
    now: () => Date.now(),
    whenIdle: (task) => {
      task();
    },
    onTrouble: (what) => troubles.push(what),
  });
  keeper.subscribe(() => states.push(keeper.state));
  return { keeper, troubles, states };
}

function wish(keeper: FigureKeeper) {
  const show = keeper.show(deadBug, 0);
  if (show === undefined) {
    throw new Error('there is no show');
  }
  return { show, moment: { seconds: 0, angles: 0 }, workShown: 1, angles: [] };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('FigureKeeper', () => {
  it('can be shown once it is open', async () => {
    const figure = new FakeFigure();
    const { keeper, states, troubles } = keeperOf(figure);
    expect(keeper.stage).toBeUndefined();
    await keeper.open();
    expect(keeper.stage?.canvas).toBe(figure.canvas);
    expect(states).toEqual(['ready']);
    expect(troubles).toEqual([]);
  });

  it('says why it cannot be opened, and tries again later', async () => {
    const { keeper, troubles } = keeperOf(new Error('no WebGL 2'), new FakeFigure());
    await keeper.open();
    expect(keeper.state).toBe('failed');
    expect(troubles).toEqual([expect.stringContaining('no WebGL 2')]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(keeper.state).toBe('ready');
  });

  it('waits twice as long after each failure, up to an hour', async () => {
    const { keeper, troubles } = keeperOf();
    await keeper.open();
    const minutes = [1, 2, 4, 8, 16, 32, 60, 60];
    for (const [failures, wait] of minutes.entries()) {
      await vi.advanceTimersByTimeAsync(wait * 60_000 - 1);
      expect(troubles).toHaveLength(failures + 1);
      await vi.advanceTimersByTimeAsync(1);
      expect(troubles).toHaveLength(failures + 2);
    }
  });

  it('waits a minute again after a figure that lasted for an hour', async () => {
    const [lasting, next] = [new FakeFigure(), new FakeFigure()];
    const { keeper } = keeperOf(new Error('one'), new Error('two'), lasting, next);
    await keeper.open();
    await vi.advanceTimersByTimeAsync(180_000);
    expect(keeper.stage?.canvas).toBe(lasting.canvas);
    await vi.advanceTimersByTimeAsync(3_600_000);
    keeper.guarded(() => {
      throw new Error('shader');
    });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(keeper.stage?.canvas).toBe(next.canvas);
  });

  it('is back after the graphics processor dropped it and brought it back', async () => {
    const figure = new FakeFigure();
    const { keeper, states } = keeperOf(figure);
    await keeper.open();
    figure.context('lost');
    expect(keeper.stage).toBeUndefined();
    figure.context('restored');
    expect(states).toEqual(['ready', 'lost', 'ready']);
    expect(figure.calls).toEqual(['restored']);
    await vi.advanceTimersByTimeAsync(120_000);
    expect(keeper.state).toBe('ready');
  });

  it('opens a new one where the old does not come back', async () => {
    const [first, second] = [new FakeFigure(), new FakeFigure()];
    const { keeper, states } = keeperOf(first, second);
    await keeper.open();
    first.context('lost');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(first.calls).toEqual(['dispose']);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(keeper.stage?.canvas).toBe(second.canvas);
    expect(states).toEqual(['ready', 'lost', 'failed', 'ready']);
    first.context('lost');
    expect(keeper.state).toBe('ready');
  });

  it('waits for a picture that is lost while it warms up', async () => {
    const figure = new FakeFigure();
    figure.warmth = new Promise((resolve) => setTimeout(resolve, 5_000));
    const { keeper, states } = keeperOf(figure);
    const opening = keeper.open();
    await vi.advanceTimersByTimeAsync(0);
    figure.context('lost');
    await vi.advanceTimersByTimeAsync(5_000);
    await opening;
    expect(states).toEqual(['lost']);
    figure.context('restored');
    expect(states).toEqual(['lost', 'ready']);
  });

  it('does not blame a new figure for an old one that fails to warm up', async () => {
    const [first, second] = [new FakeFigure(), new FakeFigure()];
    first.warmth = new Promise((_, reject) => {
      setTimeout(() => {
        reject(new Error('too late'));
      }, 80_000);
    });
    const { keeper } = keeperOf(first, second);
    const opening = keeper.open();
    await vi.advanceTimersByTimeAsync(0);
    first.context('lost');
    await vi.advanceTimersByTimeAsync(70_000);
    await vi.advanceTimersByTimeAsync(10_000);
    await opening;
    expect(keeper.stage?.canvas).toBe(second.canvas);
  });

  it('gives a picture that is lost twice its whole time to come back', async () => {
    const figure = new FakeFigure();
    const { keeper } = keeperOf(figure);
    await keeper.open();
    figure.context('lost');
    await vi.advanceTimersByTimeAsync(6_000);
    figure.context('lost');
    await vi.advanceTimersByTimeAsync(6_000);
    expect(keeper.state).toBe('lost');
  });

  it('gives up a figure that fails at drawing, without a fault on the page', async () => {
    const figure = new FakeFigure();
    const { keeper, troubles } = keeperOf(figure);
    await keeper.open();
    const asked = wish(keeper);
    figure.fault = new Error('shader');
    keeper.guarded(() => keeper.draw(asked));
    expect(keeper.state).toBe('failed');
    expect(troubles).toEqual([expect.stringContaining('shader')]);
  });

  it('tries again even where the failed figure cannot be put away', async () => {
    const [failed, next] = [new FakeFigure(), new FakeFigure()];
    const opened = failed.opened();
    const dispose = () => {
      throw new Error('dispose');
    };
    failed.opened = () => ({ ...opened, stage: { ...opened.stage, dispose } });
    const { keeper } = keeperOf(failed, next);
    await keeper.open();
    expect(() => {
      keeper.guarded(() => {
        throw new Error('shader');
      });
    }).toThrow('dispose');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(keeper.stage?.canvas).toBe(next.canvas);
  });

  it('makes each movement ready once, and keeps no more than it needs', async () => {
    const figure = new FakeFigure();
    const { keeper } = keeperOf(figure);
    await keeper.open();
    const before = figure.showsMade;
    keeper.prepare(deadBug, 0);
    expect(keeper.show(deadBug, 0)).toBe(keeper.show(deadBug, 0));
    expect(figure.showsMade).toBe(before + 1);
    const first = keeper.show(deadBug, 0);
    for (let turn = 1; turn <= 64; turn += 1) {
      keeper.show(deadBug, turn);
    }
    expect(keeper.show(deadBug, 0)).not.toBe(first);
  });
});
