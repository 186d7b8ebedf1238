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
  const facts = { isLoading: false, isDebugged: false };
  let held: Promise<void> | undefined;
  const ask = vi.fn(() => held ?? Promise.resolve());
  const die = (reason: string) => emitter.emit('render-process-gone', {}, { reason, exitCode: 9 });
  const forcefullyCrashRenderer = vi.fn(() => die('killed'));
  const contents: object = Object.assign(emitter, {
    reload,
    forcefullyCrashRenderer,
    executeJavaScript: ask,
    isCrashed: () => false,
    isLoadingMainFrame: () => facts.isLoading,
    isDevToolsOpened: () => facts.isDebugged,
  });
  assertStandsInFor<WebContents>(contents, [
    'on',
    'reload',
    'forcefullyCrashRenderer',
    'executeJavaScript',
  ]);
  revivePage(contents, keptLog());
  return {
    reload,
    forcefullyCrashRenderer,
    die,
    ask,
    facts,
    /** From now on it answers nothing, until what is answered with is called. */
    hang: () => {
      let goOn: () => void = () => undefined;
      held = new Promise((resolve) => {
        goOn = resolve;
      });
      return () => {
        held = undefined;
        goOn();
      };
    },
    failToLoad: (code: number, isMainFrame = true) =>
      emitter.emit('did-fail-load', {}, code, 'ERR', 'backline://app/', isMainFrame),
    tell: (event: 'destroyed') => emitter.emit(event),
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

  it('kills and reloads a page that does not answer for 12 seconds', () => {
    const page = openPage();
    page.hang();
    vi.advanceTimersByTime(11_999);
    expect(page.forcefullyCrashRenderer).not.toHaveBeenCalled();
    vi.advanceTimersByTime(2);
    expect(page.forcefullyCrashRenderer).toHaveBeenCalledOnce();
    expect(page.reload).toHaveBeenCalledOnce();
  });

  it('kills no page that answers late, or whose questions fail', async () => {
    const page = openPage();
    const answer = page.hang();
    await vi.advanceTimersByTimeAsync(10_000);
    answer();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(page.forcefullyCrashRenderer).not.toHaveBeenCalled();
  });

  it('asks nothing of a page that loads, that is debugged or that is gone', () => {
    const page = openPage();
    page.facts.isLoading = true;
    vi.advanceTimersByTime(30_000);
    page.facts.isLoading = false;
    page.facts.isDebugged = true;
    vi.advanceTimersByTime(30_000);
    page.facts.isDebugged = false;
    page.tell('destroyed');
    vi.advanceTimersByTime(30_000);
    expect(page.ask).not.toHaveBeenCalled();
  });
});
