import { createReadStream, createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';

const blockBytes = 512;

/**
 * Takes one file out of a `.tgz` without holding it in memory. Reads the plain ustar headers npm
 * writes (name in the first 100 bytes, size in octal at byte 124); knows no long names.
 *
 * @param {string} tarball
 * @param {string} member the path inside, for example `package/thing.zip`
 * @param {string} target where the file goes
 * @returns {Promise<boolean>} whether the member was there, whole
 */
export async function extractMember(tarball, member, target) {
  let isWhole = false;
  await pipeline(
    createReadStream(tarball),
    createGunzip(),
    async function* (/** @type {AsyncIterable<Buffer>} */ bytes) {
      isWhole = yield* memberBytes(bytes, member);
    },
    createWriteStream(target),
  );
  return isWhole;
}

/**
 * @param {AsyncIterable<Buffer>} bytes an unpacked tar
 * @param {string} member
 * @returns {AsyncGenerator<Buffer, boolean>} the member's bytes, then whether they were all there
 */
async function* memberBytes(bytes, member) {
  let rest = /** @type {Buffer} */ (Buffer.alloc(0));
  let entry = { name: '', bodyLeft: 0, paddingLeft: 0 };
  let isWhole = false;
  for await (const chunk of bytes) {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    while (rest.length >= (entry.bodyLeft + entry.paddingLeft > 0 ? 1 : blockBytes)) {
      if (entry.bodyLeft + entry.paddingLeft === 0) {
        entry = parseHeader(rest);
        rest = rest.subarray(blockBytes);
      }
      const body = rest.subarray(0, entry.bodyLeft);
      const padding = rest.subarray(body.length, body.length + entry.paddingLeft);
      entry.bodyLeft -= body.length;
      entry.paddingLeft -= padding.length;
      rest = rest.subarray(body.length + padding.length);
      if (entry.name === member) {
        yield body;
        isWhole ||= entry.bodyLeft === 0;
      }
    }
  }
  return isWhole;
}

/** @param {Buffer} header */
function parseHeader(header) {
  const text = (/** @type {number} */ start, /** @type {number} */ length) =>
    header
      .subarray(start, start + length)
      .toString('latin1')
      .replace(/\0.*$/s, '');
  const sizeBytes = Number.parseInt(text(124, 12).trim() || '0', 8);
  return {
    name: text(0, 100),
    bodyLeft: sizeBytes,
    paddingLeft: (blockBytes - (sizeBytes % blockBytes)) % blockBytes,
  };
}
