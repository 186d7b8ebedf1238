import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchGraphics } from '../../../electron/main/health/watch-graphics';
import { keptLog } from '../kept-log';

type OnGone = (event: object, details: { type: string; reason: string }) => void;

const { app } = vi.hoisted(() => ({
  app: { on: vi.fn<(event: string, listener: OnGone) => void>(), relaunch: vi.fn(), exit: vi.fn() },
}));

vi.mock('electron/main', () => ({ app }));

const minuteMs = 60_000;

/** A program that has run for so long, and whose graphics process dies when the test says so. */
function watched({ uptimeSeconds = 7_200 } = {}) {
  const wall = { isQuiet: false };
  vi.spyOn(process, 'uptime').mockImplementation(() => uptimeSeconds + performance.now() / 1000);
  watchGraphics({ isQuiet: () => wall.isQuiet, log: keptLog() });
  const die = (times: number, { type = 'GPU', reason = 'crashed' } = {}) => {
    for (let time = 0; time < times; time += 1) {
      app.on.mock.calls[0]?.[1]({}, { type, reason });
    }
  };
  return { wall, die };
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('watchGraphics', () => {
  it('does nothing about a process that comes back by itself', () => {
    const { wall, die } = watched();
    wall.isQuiet = true;
    die(2);
    vi.advanceTimersByTime(60 * minuteMs);
    expect(app.relaunch).not.toHaveBeenCalled();
  });

  it('starts the program anew after three deaths, but not under a run', () => {
    const { wall, die } = watched();
    die(3);
    vi.advanceTimersByTime(30 * minuteMs);
    expect(app.relaunch).not.toHaveBeenCalled();
    wall.isQuiet = true;
    vi.advanceTimersByTime(minuteMs);
    expect(app.relaunch).toHaveBeenCalledOnce();
    expect(app.exit).toHaveBeenCalledWith(0);
  });

  it('leaves a program alone that has only just started: it would go the same way', () => {
    const { wall, die } = watched({ uptimeSeconds: 0 });
    wall.isQuiet = true;
    die(3);
    vi.advanceTimersByTime(59 * minuteMs);
    expect(app.relaunch).not.toHaveBeenCalled();
    vi.advanceTimersByTime(minuteMs);
    expect(app.relaunch).toHaveBeenCalledOnce();
  });

  it('starts anew even under a run, and at once, before Chromium ends the program', () => {
    const { die } = watched({ uptimeSeconds: 0 });
    die(4);
    expect(app.relaunch).not.toHaveBeenCalled();
    die(1);
    expect(app.relaunch).toHaveBeenCalledOnce();
  });

  it('forgives a death every five minutes, as Chromium does', () => {
    const { wall, die } = watched();
    wall.isQuiet = true;
    for (let death = 0; death < 20; death += 1) {
      die(1);
      vi.advanceTimersByTime(5 * minuteMs);
    }
    expect(app.relaunch).not.toHaveBeenCalled();
    for (let death = 0; death < 3; death += 1) {
      die(1);
      vi.advanceTimersByTime(4 * minuteMs);
    }
    expect(app.relaunch).toHaveBeenCalled();
  });

  it('counts no other process, and none that ended as it should', () => {
    const { die } = watched();
    die(9, { type: 'Utility' });
    die(9, { reason: 'clean-exit' });
    expect(app.relaunch).not.toHaveBeenCalled();
  });
});
