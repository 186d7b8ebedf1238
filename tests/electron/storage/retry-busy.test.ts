import { describe, expect, it } from 'vitest';
import { retryBusy } from '../../../electron/main/storage/retry-busy';
import { systemError } from './recording-disk';

function busyFor(ms: number, code: string) {
  let nowMs = 0;
  let tries = 0;
  const waiting = {
    nowMs: () => nowMs,
    wait: (waitMs: number) => {
      nowMs += waitMs;
      return Promise.resolve();
    },
  };
  const action = () => {
    tries += 1;
    return nowMs < ms ? Promise.reject(systemError(code)) : Promise.resolve('done');
  };
  const facts = () => ({ nowMs, tries });
  return { outcome: retryBusy(action, 10_000, waiting), facts };
}

describe('retryBusy', () => {
  it.each(['EPERM', 'EACCES', 'EBUSY'])('outlasts five seconds of %s', async (code) => {
    const { outcome, facts } = busyFor(5_000, code);
    expect(await outcome).toBe('done');
    expect(facts().nowMs).toBeLessThan(5_300);
  });

  it('gives up after its patience and throws what was thrown', async () => {
    const { outcome, facts } = busyFor(60_000, 'EBUSY');
    await expect(outcome).rejects.toMatchObject({ code: 'EBUSY' });
    expect(facts().nowMs).toBeGreaterThan(9_000);
    expect(facts().nowMs).toBeLessThanOrEqual(10_000);
  });

  it.each(['ENOSPC', 'EROFS', 'EIO', 'ENOENT'])('does not wait for %s to pass', async (code) => {
    const { outcome, facts } = busyFor(1, code);
    await expect(outcome).rejects.toMatchObject({ code });
    expect(facts()).toEqual({ nowMs: 0, tries: 1 });
  });
});
