import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import type { Verifier } from '../../../src/contract/saved-access';

/** How hard a secret is to try out. */
export type ScryptParameters = Pick<Verifier, 'cost' | 'blockSize' | 'parallelization'>;

/** What OWASP's password storage cheat sheet asks for: 128 MiB and about a third of a second. */
export const usualParameters: ScryptParameters = {
  cost: 2 ** 17,
  blockSize: 8,
  parallelization: 1,
};

const saltBytes = 16;
const hashBytes = 32;

/** Makes what a secret can be checked against later; the secret cannot be read from it. */
export async function makeVerifier(
  secret: string,
  parameters: ScryptParameters,
): Promise<Verifier> {
  const salt = randomBytes(saltBytes);
  const hash = await derived(secret, { ...parameters, salt, length: hashBytes });
  return {
    kdf: 'scrypt',
    ...parameters,
    salt: salt.toString('hex'),
    hash: hash.toString('hex'),
  };
}

/** True when the secret is the one that the verifier was made from. */
export async function matches(secret: string, verifier: Verifier): Promise<boolean> {
  const { cost, blockSize, parallelization } = verifier;
  const [salt, hash] = [verifier.salt, verifier.hash].map((text) => Buffer.from(text, 'hex'));
  if (salt === undefined || hash === undefined) {
    return false;
  }
  const length = hash.byteLength;
  const given = await derived(secret, { cost, blockSize, parallelization, salt, length });
  return timingSafeEqual(given, hash);
}

interface Derivation extends ScryptParameters {
  readonly salt: Buffer;
  readonly length: number;
}

/** Off the main thread: a wall that runs beside it must not stutter. */
function derived(secret: string, derivation: Derivation): Promise<Buffer> {
  const { cost, blockSize, parallelization, salt, length } = derivation;
  // Node allows 32 MiB unless told; the parameters need 128 × N × r, and some room beside it.
  const maxmem = 2 * 128 * cost * blockSize;
  const options = { N: cost, r: blockSize, p: parallelization, maxmem };
  return new Promise((resolve, reject) => {
    scrypt(secret, salt, length, options, (error, key) => {
      if (error === null) {
        resolve(key);
      } else {
        reject(error);
      }
    });
  });
}
