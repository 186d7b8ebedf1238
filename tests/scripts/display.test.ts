import { describe, expect, it } from 'vitest';
import { hasDisplay } from '../../scripts/setup/display.mjs';
import { electronArguments } from '../../scripts/setup/set-up.mjs';

describe('hasDisplay', () => {
  it('believes the two variables on Linux, and other systems always', () => {
    expect(hasDisplay({}, 'linux')).toBe(false);
    expect(hasDisplay({ DISPLAY: '' }, 'linux')).toBe(false);
    expect(hasDisplay({ DISPLAY: ':0' }, 'linux')).toBe(true);
    expect(hasDisplay({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toBe(true);
    expect(hasDisplay({}, 'darwin')).toBe(true);
  });
});

describe('electronArguments', () => {
  it('goes without the sandbox only when it must', () => {
    expect(electronArguments({ DISPLAY: ':0' }, false)).toEqual([]);
    expect(electronArguments({ DISPLAY: ':0' }, true)).toEqual(['--no-sandbox']);
  });

  it.runIf(process.platform === 'linux')('draws on Wayland where there is nothing else', () => {
    expect(electronArguments({ WAYLAND_DISPLAY: 'wayland-0' }, false)).toEqual([
      '--ozone-platform=wayland',
    ]);
  });
});
