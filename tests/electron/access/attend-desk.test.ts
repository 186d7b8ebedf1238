import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { attendDesk, lockedLimitMs } from '../../../electron/main/access/attend-desk';
import type { DeskAccess } from '../../../src/contract/desk-access';

const lockAfterMs = 300_000;

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** A desk that has just opened, on the wall's display or on one of its own. */
function opened(access: DeskAccess['kind'], isOverWall = true) {
  const desk = { access, isOpen: true };
  const { active } = attendDesk(
    {
      access: () => desk.access,
      lockAfterMs: () => lockAfterMs,
      lock: () => {
        desk.access = 'locked';
        active();
      },
      coversWall: () => desk.isOpen && isOverWall,
      close: () => {
        desk.isOpen = false;
      },
    },
    {
      nowMs: () => Date.now(),
      set: (action, ms) => setTimeout(action, ms),
    },
  );
  active();
  return { desk, active };
}

describe('attendDesk', () => {
  it.each(['locked', 'damaged'] as const)(
    'gives the wall back where the %s desk is left alone for a minute',
    (access) => {
      const { desk, active } = opened(access);
      vi.advanceTimersByTime(lockedLimitMs - 1);
      active();
      vi.advanceTimersByTime(lockedLimitMs - 1);
      expect(desk.isOpen).toBe(true);
      vi.advanceTimersByTime(1);
      expect(desk.isOpen).toBe(false);
    },
  );

  it('locks a desk that nobody is at, and gives the wall back at once', () => {
    const { desk } = opened('unlocked');
    vi.advanceTimersByTime(lockAfterMs - 1);
    expect(desk).toEqual({ access: 'unlocked', isOpen: true });
    vi.advanceTimersByTime(1);
    expect(desk).toEqual({ access: 'locked', isOpen: false });
  });

  it('leaves a minute on the lock after staff or the machine have locked', () => {
    const { desk, active } = opened('unlocked');
    vi.advanceTimersByTime(lockAfterMs / 2);
    desk.access = 'locked';
    active();
    vi.advanceTimersByTime(lockedLimitMs - 1);
    expect(desk.isOpen).toBe(true);
    vi.advanceTimersByTime(1);
    expect(desk.isOpen).toBe(false);
  });

  it('gives the first set-up as long as an unlocked desk', () => {
    const { desk } = opened('setUp');
    vi.advanceTimersByTime(lockAfterMs - 1);
    expect(desk.isOpen).toBe(true);
    vi.advanceTimersByTime(1);
    expect(desk.isOpen).toBe(false);
  });

  it('only locks a desk on a display of its own', () => {
    const { desk } = opened('unlocked', false);
    vi.advanceTimersByTime(lockAfterMs + 2 * lockedLimitMs);
    expect(desk).toEqual({ access: 'locked', isOpen: true });
  });

  it('watches again when the desk is opened anew', () => {
    const { desk, active } = opened('locked');
    vi.advanceTimersByTime(lockedLimitMs);
    desk.isOpen = true;
    active();
    vi.advanceTimersByTime(lockedLimitMs);
    expect(desk.isOpen).toBe(false);
  });
});
