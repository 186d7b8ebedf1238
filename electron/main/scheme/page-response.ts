import { extname } from 'node:path';
import { mimeType } from './mime-type';
import { pageFile } from './page-file';
import { pageHeaders } from './page-headers';
import { pagePath } from './page-path';

/** What is looked at of a request. */
export interface PageRequest {
  readonly method: string;
  readonly url: string;
}

/**
 * Answers a request of our scheme from the files below `folder`: 200 with the file, 405 for any
 * method but GET, 404 for everything that is not a file of ours. Every answer carries the policy.
 */
export async function pageResponse(request: PageRequest, folder: string): Promise<Response> {
  if (request.method !== 'GET') {
    return empty(405);
  }
  const path = pagePath(request.url);
  if (path.kind === 'refused') {
    return empty(404);
  }
  const type = mimeType(extname(path.segments.at(-1) ?? ''));
  const file = type === undefined ? undefined : await pageFile(folder, path.segments);
  if (type === undefined || file === undefined) {
    return empty(404);
  }
  return new Response(file.bytes, {
    headers: { ...pageHeaders(path.segments.join('/')), 'Content-Type': type },
  });
}

function empty(status: number): Response {
  return new Response(null, { status, headers: pageHeaders() });
}
