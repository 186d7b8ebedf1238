/**
 * The bytes of an asar archive with the given files, all of them in its root: a header in JSON,
 * framed as two Chromium pickles (lengths as little-endian 32-bit numbers, text padded to four
 * bytes), then the files one after the other. Layout: https://github.com/electron/asar#format
 *
 * @param {Readonly<Record<string, string>>} contents file name to text
 * @returns {Buffer}
 */
export function asarOf(contents) {
  /** @type {Record<string, { size: number, offset: string }>} */
  const files = {};
  /** @type {Buffer[]} */
  const bodies = [];
  let offset = 0;
  for (const [name, text] of Object.entries(contents)) {
    const body = Buffer.from(text, 'utf8');
    files[name] = { size: body.length, offset: String(offset) };
    bodies.push(body);
    offset += body.length;
  }
  const json = Buffer.from(JSON.stringify({ files }), 'utf8');
  const padding = Buffer.alloc((4 - (json.length % 4)) % 4);
  const paddedBytes = json.length + padding.length;
  return Buffer.concat([
    uint32(4),
    uint32(paddedBytes + 8),
    uint32(paddedBytes + 4),
    uint32(json.length),
    json,
    padding,
    ...bodies,
  ]);
}

/** @param {number} value */
function uint32(value) {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
