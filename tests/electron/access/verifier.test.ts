import { describe, expect, it } from 'vitest';
import { makeVerifier, matches, usualParameters } from '../../../electron/main/access/verifier';

describe('makeVerifier', () => {
  it('makes what only its own secret matches, with the parameters beside the hash', async () => {
    const verifier = await makeVerifier('482915', usualParameters);
    expect(verifier).toMatchObject({ kdf: 'scrypt', cost: 131_072, blockSize: 8 });
    expect(verifier.salt).toMatch(/^[0-9a-f]{32}$/);
    expect(await matches('482915', verifier)).toBe(true);
    expect(await matches('482916', verifier)).toBe(false);
  });

  it('never makes the same twice', async () => {
    const cheap = { cost: 16, blockSize: 1, parallelization: 1 };
    const [one, other] = [await makeVerifier('1', cheap), await makeVerifier('1', cheap)];
    expect(one.salt).not.toBe(other.salt);
    expect(one.hash).not.toBe(other.hash);
  });
});
