import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { done, refused } from '../../src/contract/outcome';
import { defaultSettings } from '../../src/contract/settings';
import { askAgainMs, loadedData } from '../../src/wall/loaded-data';

const data = { routines: [], settings: defaultSettings, notices: [] };

describe('loadedData', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });

  afterEach(() => {
    vi.useRealTimers();
  });

  it('asks again after a refusal and after a fault, until the data comes', async () => {
    const load = vi
      .fn()
      .mockResolvedValueOnce(refused('internal'))
      .mockRejectedValueOnce(new Error('no one there'))
      .mockResolvedValueOnce(done(data));
    const onRefused = vi.fn();
    const loaded = loadedData({ load }, onRefused);
    await vi.advanceTimersByTimeAsync(askAgainMs);
    expect(onRefused).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(askAgainMs);
    expect(await loaded).toBe(data);
    expect(load).toHaveBeenCalledTimes(3);
  });
});
