import { describe, expect, it } from 'vitest';
import { packagesMatch } from '../../scripts/setup/packages.mjs';

const locked = {
  '': { version: '0.1.0' },
  'node_modules/a': { version: '1.0.0' },
  'node_modules/a-for-windows': { version: '1.0.0', optional: true },
};

describe('packagesMatch', () => {
  it('is content when everything locked is there, other platforms’ packages aside', () => {
    expect(packagesMatch(locked, { 'node_modules/a': { version: '1.0.0' } })).toBe(true);
  });

  it('sees another version, a missing package and an empty folder', () => {
    expect(packagesMatch(locked, { 'node_modules/a': { version: '1.0.1' } })).toBe(false);
    expect(packagesMatch(locked, { 'node_modules/b': { version: '1.0.0' } })).toBe(false);
    expect(packagesMatch(locked, {})).toBe(false);
  });
});
