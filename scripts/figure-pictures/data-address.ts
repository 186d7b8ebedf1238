/** The bytes of a data address that a page gave. Throws where it gave none. */
export function bytesOf(address: string | undefined): Buffer {
  const [kind = '', text = ''] = (address ?? '').split(';base64,');
  if (!kind.startsWith('data:image/') || text === '') {
    throw new Error('The page drew nothing.');
  }
  return Buffer.from(text, 'base64');
}
