import type { FileHandle } from 'node:fs/promises';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pageHeaders } from '../scheme/page-headers';
import { errorCode } from '../storage/error-code';
import { byteRange } from './byte-range';
import { musicNameAt, musicTypeOf } from './music-address';

/** What is looked at of a request. */
export interface MusicRequest {
  readonly method: string;
  readonly url: string;
  readonly range: string | null;
}

/**
 * Answers a request for a file of the music folder: 206 with the bytes asked for (media elements need
 * it to seek), 200 with all, 416 beyond its end, 404 for everything else. The file is read as it is
 * played, never whole.
 */
export async function musicResponse(request: MusicRequest, folder: string): Promise<Response> {
  const name = musicNameAt(request.url);
  const type = name === undefined ? undefined : musicTypeOf(name);
  if (request.method !== 'GET' || name === undefined || type === undefined) {
    return empty(404);
  }
  const file = await opened(join(folder, name));
  if (file === undefined) {
    return empty(404);
  }
  try {
    return await answerFrom(file, { type, range: request.range });
  } catch (cause) {
    await file.close();
    throw cause;
  }
}

async function answerFrom(
  file: FileHandle,
  { type, range }: { readonly type: string; readonly range: string | null },
): Promise<Response> {
  const facts = await file.stat();
  const asked = byteRange(range, facts.size);
  if (!facts.isFile() || asked === 'unsatisfiable') {
    await file.close();
    return facts.isFile() ? empty(416, { 'Content-Range': `bytes */${facts.size}` }) : empty(404);
  }
  const { first, last } = asked === 'whole' ? { first: 0, last: facts.size - 1 } : asked;
  const headers = {
    ...pageHeaders(),
    'Content-Type': type,
    'Accept-Ranges': 'bytes',
    'Content-Length': String(last - first + 1),
    ...(asked !== 'whole' && { 'Content-Range': `bytes ${first}-${last}/${facts.size}` }),
  };
  if (last < first) {
    await file.close();
    return new Response(null, { headers });
  }
  // The stream closes the file at its end, and when the page has had enough.
  const stream = file.createReadStream({ start: first, end: last });
  return new Response(webStream(stream), { status: asked === 'whole' ? 200 : 206, headers });
}

function webStream(stream: Readable): ReadableStream<Uint8Array<ArrayBuffer>> {
  const iterator: AsyncIterator<unknown> = stream[Symbol.asyncIterator]();
  return new ReadableStream({
    pull: async (controller) => {
      const step: IteratorResult<unknown, unknown> = await iterator.next();
      if (step.done === true) {
        controller.close();
      } else if (step.value instanceof Uint8Array) {
        controller.enqueue(new Uint8Array(step.value));
      }
    },
    cancel: () => {
      stream.destroy();
    },
  });
}

async function opened(path: string): Promise<FileHandle | undefined> {
  try {
    return await open(path, 'r');
  } catch (cause) {
    if (['ENOENT', 'EISDIR', 'ENAMETOOLONG', 'ELOOP'].includes(errorCode(cause))) {
      return undefined;
    }
    throw cause;
  }
}

function empty(status: number, more: Readonly<Record<string, string>> = {}): Response {
  return new Response(null, { status, headers: { ...pageHeaders(), ...more } });
}
