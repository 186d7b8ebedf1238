import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchIdle } from '../../../electron/main/access/lock-when-idle';

const limitMs = 300_000;

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

function watched(limit = () => limitMs) {
  const onIdle = vi.fn();
  const watch = watchIdle(limit, onIdle, {
    nowMs: () => Date.now(),
    set: (action, ms) => setTimeout(action, ms),
  });
  return { onIdle, watch };
}

describe('watchIdle', () => {
  it('tells once nobody was there for the whole limit', () => {
    const { onIdle, watch } = watched();
    watch.active();
    vi.advanceTimersByTime(limitMs - 1);
    watch.active();
    vi.advanceTimersByTime(limitMs - 1);
    expect(onIdle).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(onIdle).toHaveBeenCalledOnce();
  });

  it('minds a limit that was made shorter while it watches', () => {
    let presentMs = 60 * limitMs;
    const { onIdle, watch } = watched(() => presentMs);
    watch.active();
    presentMs = limitMs;
    vi.advanceTimersByTime(limitMs);
    expect(onIdle).toHaveBeenCalledOnce();
  });

  it('tells once, until somebody is there again', () => {
    const { onIdle, watch } = watched();
    watch.active();
    vi.advanceTimersByTime(3 * limitMs);
    expect(onIdle).toHaveBeenCalledOnce();
    watch.active();
    vi.advanceTimersByTime(limitMs);
    expect(onIdle).toHaveBeenCalledTimes(2);
  });
});
