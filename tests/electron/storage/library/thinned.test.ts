import { describe, expect, it } from 'vitest';
import { mostVersions, versionToDrop } from '../../../../electron/main/storage/library/thinned';

/** The versions that are left after so many saves. */
function keptAfter(saves: number): readonly number[] {
  let versions: readonly number[] = [];
  for (let version = 1; version <= saves; version += 1) {
    versions = [...versions, version];
    const drop = versionToDrop(versions);
    versions = versions.filter((kept) => kept !== drop);
  }
  return versions;
}

describe('versionToDrop', () => {
  it('drops none while there are few', () => {
    expect(keptAfter(mostVersions)).toHaveLength(mostVersions);
  });

  it('keeps the first, all of the newest, and ever fewer in between', () => {
    const kept = keptAfter(1_000);
    expect(kept).toHaveLength(mostVersions);
    expect(kept[0]).toBe(1);
    expect(kept.slice(-50)).toEqual(Array.from({ length: 50 }, (_none, index) => 951 + index));
    const old = kept.slice(0, 50).map((version, index) => (kept[index + 1] ?? 0) - version);
    expect(Math.max(...old.slice(0, 10))).toBeGreaterThan(Math.max(...old.slice(40)));
  });
});
