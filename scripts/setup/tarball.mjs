import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { Writable } from 'node:stream';
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
  const reader = memberReader(member, createWriteStream(target));
  await pipeline(createReadStream(tarball), createGunzip(), reader.stream);
  return reader.isWhole();
}

/**
 * @param {string} member
 * @param {import('node:fs').WriteStream} out
 */
function memberReader(member, out) {
  let header = Buffer.alloc(0);
  let bodyLeft = 0;
  let paddingLeft = 0;
  let inMember = false;
  let seen = false;

  /** @param {Buffer} chunk @returns {Buffer} what is left of the chunk */
  const takeHeader = (chunk) => {
    const needed = blockBytes - header.length;
    header = Buffer.concat([header, chunk.subarray(0, needed)]);
    if (header.length === blockBytes) {
      const entry = parseHeader(header);
      header = Buffer.alloc(0);
      inMember = entry.name === member;
      seen ||= inMember;
      bodyLeft = entry.sizeBytes;
      paddingLeft = (blockBytes - (entry.sizeBytes % blockBytes)) % blockBytes;
    }
    return chunk.subarray(needed);
  };

  /** @param {Buffer} chunk @returns {Promise<Buffer>} what is left of the chunk */
  const takeBody = async (chunk) => {
    const part = chunk.subarray(0, bodyLeft);
    bodyLeft -= part.length;
    if (inMember && !out.write(part)) {
      await once(out, 'drain');
    }
    return chunk.subarray(part.length);
  };

  /** @param {Buffer} chunk */
  const take = async (chunk) => {
    let rest = chunk;
    while (rest.length > 0) {
      if (bodyLeft > 0) {
        rest = await takeBody(rest);
      } else if (paddingLeft > 0) {
        const skipped = Math.min(paddingLeft, rest.length);
        paddingLeft -= skipped;
        rest = rest.subarray(skipped);
      } else {
        rest = takeHeader(rest);
      }
    }
  };

  const stream = new Writable({
    write(chunk, _encoding, done) {
      take(chunk).then(() => {
        done();
      }, done);
    },
    final(done) {
      out.end(done);
    },
    destroy(error, done) {
      out.destroy();
      done(error);
    },
  });
  return { stream, isWhole: () => seen && bodyLeft === 0 };
}

/** @param {Buffer} header */
function parseHeader(header) {
  const text = (/** @type {number} */ start, /** @type {number} */ length) =>
    header
      .subarray(start, start + length)
      .toString('latin1')
      .replace(/\0.*$/s, '');
  return { name: text(0, 100), sizeBytes: Number.parseInt(text(124, 12).trim() || '0', 8) };
}
