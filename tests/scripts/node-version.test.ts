import { describe, expect, it } from 'vitest';
import { nodeVersionProblem } from '../../scripts/setup/node-version.mjs';

describe('nodeVersionProblem', () => {
  it('lets 20.19 and everything newer pass', () => {
    for (const version of ['20.19.0', '20.20.2', '22.0.0', '24.21.0']) {
      expect(nodeVersionProblem(version)).toBeUndefined();
    }
  });

  it('names both versions where it is too old', () => {
    for (const version of ['20.18.3', '18.20.8', '8.17.0']) {
      expect(nodeVersionProblem(version)).toMatch(
        new RegExp(`20\\.19 or newer; this is Node ${version.replaceAll('.', '\\.')}`),
      );
    }
  });
});
