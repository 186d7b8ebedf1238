import { describe, expect, it } from 'vitest';
import { LongDeleted } from '../../../../electron/main/storage/library/long-deleted';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const deletedMs = Date.UTC(2026, 0, 5);
const deleted = [{ id: 'old', deletedAt: new Date(deletedMs).toISOString() }];

/** The clock that people set, and the one that nobody does. */
function clocks() {
  const at = { wallMs: deletedMs, evenMs: 0 };
  const longDeleted = new LongDeleted({
    now: () => new Date(at.wallMs),
    monotonicMs: () => at.evenMs,
  });
  return { at, among: () => longDeleted.among(deleted) };
}

describe('what was deleted', () => {
  it('may go after a month, once that was so for an hour', () => {
    const { at, among } = clocks();
    at.wallMs += 31 * dayMs;
    expect(among()).toEqual([]);
    at.evenMs += hourMs;
    expect(among()).toEqual(['old']);
  });

  it('stays where the clock was a year ahead for a while', () => {
    const { at, among } = clocks();
    at.wallMs += 365 * dayMs;
    expect(among()).toEqual([]);
    at.wallMs = deletedMs + dayMs;
    at.evenMs += hourMs;
    expect(among()).toEqual([]);
    at.wallMs += 30 * dayMs;
    expect(among()).toEqual([]);
  });
});
