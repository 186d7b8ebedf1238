import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FigureWish } from '../../../src/figure/scene/figure-messages';
import { FigureKeeper } from '../../../src/wall/figure/figure-keeper';
import { FakeFigure } from './fake-figure';

const deadBug: FigureWish = {
  role: { shown: { exercise: 'dead-bug', level: 'standard', way: 'whole' }, turn: 0 },
  moment: { seconds: 0, angles: 0 },
  reps: 4,
  workShown: 1,
};

function keeperOf(...figures: (FakeFigure | Error)[]) {
  const troubles: string[] = [];
  const states: string[] = [];
  const keeper = new FigureKeeper({
    open: (events) => {
      const next = figures.shift();
      return next instanceof FakeFigure
        ? next.opened(events)
        : Promise.reject(next ?? new Error('none left'));
    },
    now: () => Date.now(),
    onTrouble: (what) => troubles.push(what),
  });
  keeper.subscribe(() => states.push(keeper.state));
  return { keeper, troubles, states };
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
    expect(keeper.canvas).toBeUndefined();
    await keeper.open();
    expect(keeper.canvas).toBe(figure.canvas);
    expect(states).toEqual(['ready']);
    expect(troubles).toEqual([]);
  });

  it('says why it cannot be opened, and tries again later', async () => {
    const { keeper, troubles } = keeperOf(new Error('no WebGL 2'), new FakeFigure());
    await keeper.open();
    expect(keeper.state).toBe('failed');
    expect(troubles).toEqual([expect.stringContaining('no WebGL 2')]);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(keeper.state).toBe('ready');
  });

  it('waits twice as long after each failure, up to an hour', async () => {
    const { keeper, troubles } = keeperOf();
    await keeper.open();
    const seconds = [2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 3600, 3600];
    for (const [failures, wait] of seconds.entries()) {
      await vi.advanceTimersByTimeAsync(wait * 1000 - 1);
      expect(troubles).toHaveLength(failures + 1);
      await vi.advanceTimersByTimeAsync(1);
      expect(troubles).toHaveLength(failures + 2);
    }
  });

  it('waits only shortly again after a figure that lasted', async () => {
    const [lasting, next] = [new FakeFigure(), new FakeFigure()];
    const { keeper } = keeperOf(new Error('one'), new Error('two'), lasting, next);
    await keeper.open();
    await vi.advanceTimersByTimeAsync(6_000);
    expect(keeper.canvas).toBe(lasting.canvas);
    await vi.advanceTimersByTimeAsync(600_000);
    lasting.says.onFailed('shader');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(keeper.canvas).toBe(next.canvas);
  });

  it('is back within seconds after each of three losses in ten seconds', async () => {
    const figures = [new FakeFigure(), new FakeFigure(), new FakeFigure(), new FakeFigure()];
    const { keeper, states } = keeperOf(...figures);
    await keeper.open();
    for (const [losses, figure] of figures.slice(0, 3).entries()) {
      figure.says.onLost();
      figure.says.onRestored();
      await vi.advanceTimersByTimeAsync([0, 4_000, 8_000][losses] ?? NaN);
      expect(keeper.canvas).toBe(figures[losses + 1]?.canvas);
    }
    expect(states).toEqual(['ready', 'lost', 'ready', 'lost', 'ready', 'lost', 'ready']);
  });

  it('is not drawn anew at once by a graphics processor that dies of it again', async () => {
    const figures = [new FakeFigure(), new FakeFigure(), new FakeFigure()];
    const [first, second] = figures;
    const { keeper } = keeperOf(...figures);
    await keeper.open();
    first?.says.onLost();
    first?.says.onRestored();
    await vi.advanceTimersByTimeAsync(0);
    second?.says.onLost();
    second?.says.onRestored();
    await vi.advanceTimersByTimeAsync(3_999);
    expect(keeper.canvas).toBeUndefined();
    expect(second?.calls).toEqual(['close']);
  });

  it('is drawn on a new canvas once the graphics processor that dropped it is back', async () => {
    const [first, second] = [new FakeFigure(), new FakeFigure()];
    const { keeper, states } = keeperOf(first, second);
    await keeper.open();
    first.says.onLost();
    expect(keeper.canvas).toBeUndefined();
    first.says.onRestored();
    await vi.advanceTimersByTimeAsync(120_000);
    expect(keeper.canvas).toBe(second.canvas);
    expect(first.calls).toEqual(['close']);
    expect(states).toEqual(['ready', 'lost', 'ready']);
  });

  it('opens a new one where the old does not come back', async () => {
    const [first, second] = [new FakeFigure(), new FakeFigure()];
    const { keeper, states } = keeperOf(first, second);
    await keeper.open();
    first.says.onLost();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(first.calls).toEqual(['close']);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(keeper.canvas).toBe(second.canvas);
    expect(states).toEqual(['ready', 'lost', 'failed', 'ready']);
    first.says.onLost();
    expect(keeper.state).toBe('ready');
  });

  it('gives up a figure that fails at drawing, without a fault on the page', async () => {
    const figure = new FakeFigure();
    const { keeper, troubles } = keeperOf(figure);
    await keeper.open();
    figure.says.onFailed('shader');
    expect(keeper.state).toBe('failed');
    expect(figure.calls).toEqual(['close']);
    expect(troubles).toEqual([expect.stringContaining('shader')]);
  });

  it('gives up a figure whose pictures cannot be shown', async () => {
    const figure = new FakeFigure();
    const { keeper, troubles } = keeperOf(figure);
    await keeper.open();
    keeper.watch(() => {
      throw new Error('overlay');
    });
    keeper.show(deadBug);
    figure.draws();
    expect(keeper.state).toBe('failed');
    expect(troubles).toEqual([expect.stringContaining('overlay')]);
  });

  it('does not listen to a figure that it has given up', async () => {
    const [failed, next] = [new FakeFigure(), new FakeFigure()];
    const { keeper, troubles } = keeperOf(failed, next);
    await keeper.open();
    failed.says.onFailed('shader');
    await vi.advanceTimersByTimeAsync(60_000);
    failed.says.onFailed('again');
    failed.says.onLost();
    expect(keeper.state).toBe('ready');
    expect(troubles).toHaveLength(1);
  });

  it('tries again even where the failed figure cannot be closed', async () => {
    const [failed, next] = [new FakeFigure(), new FakeFigure()];
    failed.calls.push = () => {
      throw new Error('close');
    };
    const { keeper } = keeperOf(failed, next);
    await keeper.open();
    expect(() => {
      failed.says.onFailed('shader');
    }).toThrow('close');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(keeper.canvas).toBe(next.canvas);
  });

  it('wishes for a moment once, and again of a new figure', async () => {
    const [figure, next] = [new FakeFigure(), new FakeFigure()];
    const { keeper } = keeperOf(figure, next);
    keeper.show(deadBug);
    await keeper.open();
    keeper.show(deadBug);
    keeper.show(deadBug);
    expect(figure.wishes).toEqual([deadBug]);
    figure.says.onLost();
    keeper.show(deadBug);
    expect(figure.wishes).toHaveLength(1);
    figure.says.onRestored();
    await vi.advanceTimersByTimeAsync(0);
    keeper.show(deadBug);
    expect(next.wishes).toEqual([deadBug]);
  });
});
