import { EventEmitter } from 'node:events';
import type { BrowserWindow, Rectangle } from 'electron/main';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { assertStandsInFor } from '../stands-in-for';

const television: Rectangle = { x: 1920, y: 0, width: 3840, height: 2160 };

/** Electron's screen: its events, and the primary display as it is now. */
class FakeScreen extends EventEmitter {
  primary: Rectangle = television;

  getPrimaryDisplay() {
    return { bounds: this.primary };
  }
}

const held = vi.hoisted((): { screen?: FakeScreen } => ({}));
vi.mock('electron/main', () => ({
  get screen() {
    return held.screen;
  },
}));

const { keepOnDisplay } = await import('../../../electron/main/display/keep-on-display');

/** A kiosk's window that fills whatever display it is on when it is told to. */
class FakeWindow {
  bounds: Rectangle = television;
  kiosk = true;
  readonly #screen: FakeScreen;

  constructor(of: FakeScreen) {
    this.#screen = of;
  }

  readonly isDestroyed = () => false;
  readonly isKiosk = () => this.kiosk;
  readonly getBounds = () => this.bounds;
  readonly setBounds = (bounds: Rectangle) => {
    this.bounds = bounds;
  };
  readonly setKiosk = (kiosk: boolean) => {
    this.kiosk = kiosk;
    this.bounds = kiosk ? this.#screen.primary : this.bounds;
  };
}

const parts = ['isDestroyed', 'isKiosk', 'getBounds', 'setBounds', 'setKiosk'] as const;

let displays: FakeScreen;
let wall: FakeWindow;

beforeEach(() => {
  vi.useFakeTimers();
  displays = new FakeScreen();
  held.screen = displays;
  wall = new FakeWindow(displays);
  const window: object = wall;
  assertStandsInFor<BrowserWindow>(window, parts);
  keepOnDisplay(window);
});

afterEach(() => {
  vi.useRealTimers();
});

describe('keepOnDisplay', () => {
  it('brings the wall back to the whole of the primary display once displays have settled', () => {
    wall.bounds = { x: 0, y: 0, width: 1280, height: 800 };
    displays.emit('display-removed');
    displays.emit('display-added');
    expect(wall.bounds.width).toBe(1280);
    vi.advanceTimersByTime(500);
    expect(wall.bounds).toEqual(television);
    expect(wall.kiosk).toBe(true);
  });

  it('follows a change of resolution', () => {
    displays.primary = { ...television, width: 1920, height: 1080 };
    displays.emit('display-metrics-changed', {}, {}, ['bounds', 'workArea']);
    vi.advanceTimersByTime(500);
    expect(wall.bounds).toEqual(displays.primary);
  });

  it('leaves a wall alone that is where it should be, and whenever only the work area changes', () => {
    const moved = vi.spyOn(wall, 'setBounds');
    displays.emit('display-added');
    vi.advanceTimersByTime(500);
    wall.bounds = { ...television, height: 2000 };
    displays.emit('display-metrics-changed', {}, {}, ['workArea']);
    vi.advanceTimersByTime(500);
    expect(moved).not.toHaveBeenCalled();
  });
});
