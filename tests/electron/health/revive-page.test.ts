import { EventEmitter } from 'node:events';
import type { WebContents } from 'electron/main';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { revivePage } from '../../../electron/main/health/revive-page';
import { keptLog } from '../kept-log';
import { assertStandsInFor } from '../stands-in-for';

const { app } = vi.hoisted(() => ({
  app: { on: vi.fn(), relaunch: vi.fn(), exit: vi.fn() },
}));

vi.mock('electron/main', () => ({ app }));

/** A page that tells of its events as Electron does, and dies when it is killed. */
function openPage() {
  const reload = vi.fn();
  const emitter = new EventEmitter();
  const die = (reason: string) => emitter.emit('render-process-gone', {}, { reason, exitCode: 9 });
  const forcefullyCrashRenderer = vi.fn(() => die('killed'));
  const contents: object = Object.assign(emitter, { reload, forcefullyCrashRenderer });
  assertStandsInFor<WebContents>(contents, ['on', 'reload', 'forcefullyCrashRenderer']);
  revivePage(contents, keptLog());
  return {
    reload,
    forcefullyCrashRenderer,
    die,
    failToLoad: (code: number, isMainFrame = true) =>
      emitter.emit('did-fail-load', {}, code, 'ERR', 'backline://app/', isMainFrame),
    tell: (event: 'unresponsive' | 'responsive' | 'destroyed') => emitter.emit(event),
  };
}

describe('revivePage', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.clearAllMocks();
  });

  afterEach(() => {
    vi.useRealTimers();
  });

  it('reloads a page that died, but not one that ended as it should', () => {
    const page = openPage();
    page.die('clean-exit');
    vi.advanceTimersByTime(1);
    expect(page.reload).not.toHaveBeenCalled();
    page.die('crashed');
    vi.advanceTimersByTime(1);
    expect(page.reload).toHaveBeenCalledOnce();
  });

  it('reloads a page that did not load, and at the fourth time starts the program anew', () => {
    const page = openPage();
    for (let time = 0; time < 4; time += 1) {
      expect(app.relaunch).not.toHaveBeenCalled();
      page.failToLoad(-6);
      vi.advanceTimersByTime(1);
    }
    expect(page.reload).toHaveBeenCalledTimes(3);
    expect(app.relaunch).toHaveBeenCalledOnce();
    expect(app.exit).toHaveBeenCalledWith(0);
  });

  it('leaves alone a load that was given up, and one of a frame within the page', () => {
    const page = openPage();
    page.failToLoad(-3);
    page.failToLoad(-6, false);
    vi.advanceTimersByTime(1);
    expect(page.reload).not.toHaveBeenCalled();
  });

  it('counts a page that dies while it loads once', () => {
    const page = openPage();
    page.die('crashed');
    page.failToLoad(-2);
    vi.advanceTimersByTime(1);
    expect(page.reload).toHaveBeenCalledOnce();
  });

  it('kills and reloads a page that hangs for 15 seconds, told once or often', () => {
    const page = openPage();
    page.tell('unresponsive');
    vi.advanceTimersByTime(10_000);
    page.tell('unresponsive');
    vi.advanceTimersByTime(4_999);
    expect(page.forcefullyCrashRenderer).not.toHaveBeenCalled();
    vi.advanceTimersByTime(2);
    expect(page.forcefullyCrashRenderer).toHaveBeenCalledOnce();
    expect(page.reload).toHaveBeenCalledOnce();
  });

  it.each(['responsive', 'destroyed'] as const)('kills no page that is %s by then', (event) => {
    const page = openPage();
    page.tell('unresponsive');
    vi.advanceTimersByTime(14_999);
    page.tell(event);
    vi.advanceTimersByTime(60_000);
    expect(page.forcefullyCrashRenderer).not.toHaveBeenCalled();
  });

  it('gives each hang its own 15 seconds', () => {
    const page = openPage();
    page.tell('unresponsive');
    vi.advanceTimersByTime(14_000);
    page.tell('responsive');
    page.tell('unresponsive');
    vi.advanceTimersByTime(14_000);
    expect(page.forcefullyCrashRenderer).not.toHaveBeenCalled();
  });
});
