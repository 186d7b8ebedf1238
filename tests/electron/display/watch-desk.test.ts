import { EventEmitter } from 'node:events';
import type { BrowserWindow } from 'electron/main';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lockWithMachine, watchDesk } from '../../../electron/main/display/watch-desk';
import { keptLog } from '../kept-log';
import { assertStandsInFor } from '../stands-in-for';

const { powerMonitor } = await vi.hoisted(async () => {
  const events = await import('node:events');
  return { powerMonitor: new events.EventEmitter() };
});

vi.mock('electron/main', () => ({ powerMonitor }));

/** A desk whose page tells of its events as Electron does. */
function openDesk() {
  const page = new EventEmitter();
  const window: object = { webContents: page };
  assertStandsInFor<BrowserWindow>(window, ['webContents']);
  const watch = { lock: vi.fn(), close: vi.fn(), active: vi.fn() };
  watchDesk(window, { ...watch, log: keptLog() });
  return { page, ...watch };
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  powerMonitor.removeAllListeners();
});

describe('the desk', () => {
  it.each(['suspend', 'lock-screen'])('locks at the %s of its machine', (event) => {
    const lock = vi.fn();
    lockWithMachine(lock);
    expect(lock).not.toHaveBeenCalled();
    powerMonitor.emit(event);
    expect(lock).toHaveBeenCalledTimes(1);
  });

  it('locks when its page is left or loaded anew, not when a frame or an anchor is', () => {
    const { page, lock } = openDesk();
    page.emit('did-start-navigation', { isMainFrame: false, isSameDocument: false });
    page.emit('did-start-navigation', { isMainFrame: true, isSameDocument: true });
    expect(lock).not.toHaveBeenCalled();
    page.emit('did-start-navigation', { isMainFrame: true, isSameDocument: false });
    expect(lock).toHaveBeenCalledTimes(1);
  });

  it('locks and closes when its page dies', () => {
    const { page, lock, close } = openDesk();
    page.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 11 });
    expect(lock).toHaveBeenCalledTimes(1);
    vi.runAllTimers();
    expect(close).toHaveBeenCalledTimes(1);
  });

  it('locks and closes when its page hangs for good, not for a moment', () => {
    const { page, close } = openDesk();
    page.emit('unresponsive');
    vi.advanceTimersByTime(14_000);
    page.emit('responsive');
    vi.advanceTimersByTime(60_000);
    expect(close).not.toHaveBeenCalled();
    page.emit('unresponsive');
    vi.advanceTimersByTime(16_000);
    expect(close).toHaveBeenCalledTimes(1);
  });

  it('is not taken for left while somebody uses it', () => {
    const { page, active } = openDesk();
    page.emit('input-event');
    expect(active).toHaveBeenCalledTimes(1);
  });
});
