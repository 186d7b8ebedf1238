import { describe, expect, it } from 'vitest';
import { rateLimit } from '../../../electron/main/health/rate-limit';

describe('rateLimit', () => {
  it('lets so many of each minute through', () => {
    const limit = rateLimit(2);
    const allowed = [0, 1, 2, 59_999, 60_000, 60_001, 60_002].map((ms) => limit.allows(ms));
    expect(allowed).toEqual([true, true, false, false, true, true, false]);
  });
});
