const chunkHeadBytes = 8;

/**
 * A Windows icon file that holds PNG pictures (allowed since Windows Vista).
 * Layout: https://learn.microsoft.com/previous-versions/ms997538(v=msdn.10)
 *
 * @param {readonly { sizePx: number, png: Buffer }[]} pictures up to 256 px
 * @returns {Buffer}
 */
export function icoOf(pictures) {
  const header = Buffer.alloc(6);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(pictures.length, 4);
  let offset = header.length + pictures.length * 16;
  const entries = pictures.map(({ sizePx, png }) => {
    const entry = Buffer.alloc(16);
    // A byte cannot hold 256; 0 stands for it.
    entry.writeUInt8(sizePx % 256, 0);
    entry.writeUInt8(sizePx % 256, 1);
    entry.writeUInt16LE(1, 4);
    entry.writeUInt16LE(32, 6);
    entry.writeUInt32LE(png.length, 8);
    entry.writeUInt32LE(offset, 12);
    offset += png.length;
    return entry;
  });
  return Buffer.concat([header, ...entries, ...pictures.map(({ png }) => png)]);
}

/** Type codes of PNG pictures in an .icns file, by size in px. */
const icnsTypes = /** @type {const} */ ({
  32: 'ic11',
  64: 'ic12',
  128: 'ic07',
  256: 'ic08',
  512: 'ic09',
  1024: 'ic10',
});

/**
 * A macOS icon file that holds PNG pictures. Sizes it has no type for are left out.
 * Layout: https://en.wikipedia.org/wiki/Apple_Icon_Image_format
 *
 * @param {readonly { sizePx: number, png: Buffer }[]} pictures
 * @returns {Buffer}
 */
export function icnsOf(pictures) {
  /** @type {Readonly<Record<number, string>>} */
  const types = icnsTypes;
  const chunks = pictures.flatMap(({ sizePx, png }) => {
    const type = types[sizePx];
    return type === undefined ? [] : [chunk(type, png)];
  });
  return chunk('icns', Buffer.concat(chunks));
}

/**
 * @param {string} type four letters
 * @param {Buffer} body
 */
function chunk(type, body) {
  const head = Buffer.alloc(chunkHeadBytes);
  head.write(type, 'latin1');
  head.writeUInt32BE(body.length + head.length, 4);
  return Buffer.concat([head, body]);
}
