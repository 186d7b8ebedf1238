import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { endOnFault } from '../../../electron/main/health/main-faults';
import { keptLog } from '../kept-log';

const { app } = vi.hoisted(() => ({ app: { relaunch: vi.fn(), exit: vi.fn() } }));

vi.mock('electron/main', () => ({ app }));

type Listener = (cause: unknown) => void;

/** The listeners that `endOnFault` gives the process, kept from the process that runs the tests. */
function listenersAfter(uptimeSeconds: number): ReadonlyMap<string | symbol, Listener> {
  const listeners = new Map<string | symbol, Listener>();
  vi.spyOn(process, 'uptime').mockReturnValue(uptimeSeconds);
  vi.spyOn(process, 'on').mockImplementation((event, listener) => {
    listeners.set(event, listener);
    return process;
  });
  endOnFault(keptLog());
  return listeners;
}

describe('endOnFault', () => {
  beforeEach(() => {
    app.relaunch.mockClear();
    app.exit.mockClear();
  });

  afterEach(() => {
    vi.restoreAllMocks();
  });

  it.each(['uncaughtException', 'unhandledRejection'])(
    'starts the program anew on an %s after a minute',
    (event) => {
      listenersAfter(60).get(event)?.(new Error('a bug'));
      expect(app.relaunch).toHaveBeenCalledOnce();
      expect(app.exit).toHaveBeenCalledWith(70);
      expect(app.relaunch).toHaveBeenCalledBefore(app.exit);
    },
  );

  it.each(['uncaughtException', 'unhandledRejection'])(
    'only ends on an %s within the first minute, so that it never starts itself for ever',
    (event) => {
      listenersAfter(59.9).get(event)?.(new Error('a bug'));
      expect(app.relaunch).not.toHaveBeenCalled();
      expect(app.exit).toHaveBeenCalledWith(70);
    },
  );

  it('starts one program, however many faults come at once', () => {
    const listeners = listenersAfter(600);
    listeners.get('uncaughtException')?.(new Error('a bug'));
    listeners.get('unhandledRejection')?.(new Error('what came of it'));
    expect(app.relaunch).toHaveBeenCalledOnce();
  });
});
