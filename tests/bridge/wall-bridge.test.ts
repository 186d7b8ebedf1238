import { afterEach, describe, expect, it, vi } from 'vitest';
import { wallBridge } from '../../src/bridge/wall-bridge';
import type { WallBridge } from '../../src/contract/wall-bridge';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('wallBridge', () => {
  it('is what the preload has put into the window', () => {
    const backline: Partial<WallBridge> = {};
    vi.stubGlobal('window', { backline });
    expect(wallBridge()).toBe(backline);
  });

  it('says what is wrong when the page was opened outside the program', () => {
    vi.stubGlobal('window', {});
    expect(() => wallBridge()).toThrow(/preload is missing/);
  });
});
