import { describe, expect, it } from 'vitest';
import { FlashGate } from '../../../src/wall/sound/flash-gate';

/** The flashes that begin where each instant wants one of its own. */
function flashesOf(instantsMs: readonly number[]): readonly number[] {
  const gate = new FlashGate<number>();
  const shown = instantsMs.map((atMs) => gate.shown(atMs, atMs));
  return [...new Set(shown)].filter((flash) => flash !== undefined);
}

describe('FlashGate', () => {
  it('lets cues flash that lie apart', () => {
    expect(flashesOf([1_000, 2_000, 3_000, 3_650])).toEqual([1_000, 2_000, 3_000, 3_650]);
  });

  it('stays below three a second when somebody skips as fast as they can', () => {
    const presses = Array.from({ length: 40 }, (_none, index) => index * 50);
    const flashes = flashesOf(presses);
    expect(flashes).toEqual([0, 400, 800, 1_200, 1_600]);
  });

  it('shows one flash for as long as its cue rings, and then nothing', () => {
    const gate = new FlashGate<string>();
    expect(gate.shown(undefined, 0)).toBeUndefined();
    expect([100, 300, 600].map((atMs) => gate.shown('go', atMs))).toEqual(['go', 'go', 'go']);
    expect(gate.shown(undefined, 700)).toBeUndefined();
  });
});
