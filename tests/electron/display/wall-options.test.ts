import { describe, expect, it } from 'vitest';
import { wallOptions } from '../../../electron/main/display/wall-options';

const display = { x: 1920, y: 0, width: 3840, height: 2160 };

describe('wallOptions', () => {
  it('is a frameless kiosk on its display, hidden until painted, never white', () => {
    const options = wallOptions({ windowed: false }, display, {});
    expect(options).toMatchObject({
      kiosk: true,
      frame: false,
      show: false,
      backgroundColor: '#0a0e13',
      x: 1920,
      y: 0,
    });
  });

  it('begins smaller than its display, so that Chromium does not take a pixel off', () => {
    const options = wallOptions({ windowed: false }, display, {});
    expect(options.width).toBeLessThan(display.width);
    expect(options.height).toBeLessThan(display.height);
  });

  it('is a plain window for development', () => {
    const options = wallOptions({ windowed: true }, display, {});
    expect(options).toMatchObject({ width: 1600, height: 900 });
    expect(options.kiosk).toBeUndefined();
    expect(options.frame).toBeUndefined();
  });

  it('has exactly the asked size inside for a picture, however small the screen', () => {
    const size = { width: 7680, height: 4320 };
    expect(wallOptions({ windowed: true, size }, display, {})).toMatchObject({
      ...size,
      useContentSize: true,
      frame: false,
      enableLargerThanScreen: true,
    });
  });

  it('hands on the preferences of the page', () => {
    const preferences = { sandbox: true };
    expect(wallOptions({ windowed: false }, display, preferences).webPreferences).toBe(preferences);
  });
});
