import { act, fireEvent } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { starterRoutines } from '../../src/circuit/starter-routines';
import type { Verbosity } from '../../src/circuit/voice/verbosity';
import { done, refused, type Outcome } from '../../src/contract/outcome';
import { defaultSettings } from '../../src/contract/settings';
import type { WallBridge } from '../../src/contract/wall-bridge';
import type { WallData } from '../../src/contract/wall-calls';
import { shown } from './on-screen';

/** Generous: the page may come late on a busy machine. */
const soon = { timeout: 20_000 };

/** What the main process tells when staff have saved something. */
let tellWall: (data: WallData) => void = () => undefined;

const painted = vi.fn(() => Promise.resolve(done(undefined)));

beforeEach(() => {
  painted.mockClear();
  vi.resetModules();
  document.body.innerHTML = '<div id="wall"></div>';
  Object.assign(document, { fonts: { load: () => Promise.resolve([]) } });
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  document.body.innerHTML = '';
});

/** Opens the page of the wall as the window does, with this answer of the main process. */
async function openPage(answer: Outcome<WallData>): Promise<void> {
  const listeners = new Set<(data: WallData) => void>();
  tellWall = (data) => {
    for (const listener of listeners) {
      listener(data);
    }
  };
  const backline: WallBridge = {
    load: () => Promise.resolve(answer),
    setSound: () => Promise.resolve(done(defaultSettings)),
    music: () => Promise.resolve(done([])),
    keepAwake: () => Promise.resolve(done(undefined)),
    restartSound: () => Promise.resolve(done(undefined)),
    painted,
    openDesk: () => Promise.resolve(done(undefined)),
    reportStatus: () => Promise.resolve(done(undefined)),
    reportSound: () => Promise.resolve(done(undefined)),
    speak: () => Promise.resolve(refused('cannot-speak')),
    onMachineSlept: () => () => undefined,
    onLibraryChanged: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onSteered: () => () => undefined,
    onSoundTested: () => () => undefined,
  };
  vi.stubGlobal('backline', backline);
  // Nothing draws here, and that is said.
  vi.stubGlobal('reportError', () => undefined);
  await act(async () => {
    await import('../../src/wall/main');
  });
}

describe('the page of the wall', () => {
  it('shows the idle wall, and says so once it is painted', async () => {
    await openPage(done({ routines: starterRoutines(), settings: defaultSettings, notices: [] }));
    await vi.waitFor(() => {
      expect(shown()).toContain('Tap a routine to start');
      expect(painted).toHaveBeenCalledTimes(1);
    }, soon);
  });

  it('never stays empty: without its data it says what to do', async () => {
    await openPage(refused('internal'));
    await vi.waitFor(() => {
      expect(shown()).toContain('The wall could not start');
    }, soon);
    expect(shown()).toContain('Please switch the screen off and on.');
    expect(document.querySelectorAll('button')).toHaveLength(0);
  });

  it('notices a sleep by the key that ends it, before that key moves the run', async () => {
    const startRoutineId = 'one-exercise';
    const routines = starterRoutines();
    await openPage(done({ routines, settings: defaultSettings, notices: [], startRoutineId }));
    await vi.waitFor(() => {
      expect(shown()).toContain('Get ready');
    }, soon);
    const later = performance.now() + 3_600_000;
    vi.spyOn(performance, 'now').mockImplementation(() => later);
    fireEvent.keyDown(document.body, { key: 'PageDown' });
    await vi.waitFor(() => {
      expect(shown()).toContain('Paused');
    }, soon);
    expect(document.querySelector('[data-phase]')?.getAttribute('data-phase')).toBe('work');
  });

  it('speaks the rest of a run as staff have just saved it at the desk', async () => {
    const routines = starterRoutines();
    const withVerbosity = (verbosity: Verbosity): WallData => ({
      routines,
      settings: { ...defaultSettings, sound: { ...defaultSettings.sound, verbosity } },
      notices: [],
      startRoutineId: 'one-exercise',
    });
    await openPage(done(withVerbosity('sounds')));
    await vi.waitFor(() => {
      expect(shown()).toContain('Get ready');
    }, soon);
    expect(document.querySelector('.caption')).toBeNull();
    act(() => {
      tellWall(withVerbosity('full'));
    });
    await vi.waitFor(() => {
      expect(document.querySelector('.caption')?.textContent).toBeTruthy();
    }, soon);
  });
});
