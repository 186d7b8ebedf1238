import { pageScheme } from '../scheme/page-address';

/**
 * True when a request may go out: to our own scheme, and in development to the development server
 * (its web socket too) and the developer tools. Nothing leaves the machine.
 */
export function mayLoad(url: string, developmentOrigin: string | undefined): boolean {
  if (url.startsWith(`${pageScheme}://`)) {
    return true;
  }
  if (developmentOrigin === undefined) {
    return false;
  }
  const socketOrigin = developmentOrigin.replace(/^http/, 'ws');
  return (
    url.startsWith('devtools://') ||
    url.startsWith(`${developmentOrigin}/`) ||
    url.startsWith(`${socketOrigin}/`)
  );
}
