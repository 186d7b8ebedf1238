/** Fetches a file and parses it. Rejects where there is none, or no JSON in it. */
export async function fetchJson(address: string): Promise<unknown> {
  return (await fetched(address)).json();
}

/**
 * Fetches a file whose every byte matters: one that lost its end or holds other bytes would still be
 * a picture, but not of a person. Rejects where its SHA-256, in hexadecimal, is not the one given.
 */
export async function fetchWhole(address: string, sha256: string): Promise<ArrayBuffer> {
  const bytes = await (await fetched(address)).arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const found = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  if (found !== sha256) {
    throw new Error(`${address} is damaged: ${bytes.byteLength} bytes that are not the file's`);
  }
  return bytes;
}

async function fetched(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) {
    throw new Error(`${address} was answered with ${response.status}`);
  }
  return response;
}
