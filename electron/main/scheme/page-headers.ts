import { pageOrigin, previewOrigin, previewPath } from '../../../src/contract/page-origins';

/** The desk's page, which frames the preview, as its path below the pages' folder. */
const framingPage = 'desk/index.html';
/** The wall's preview, the one page that is framed. */
const framedPage = previewPath.slice(1);

/**
 * What a page may load and do: its own files and nothing else, no plug-in, and no frame but for the
 * preview of the wall on the desk. The figure is drawn by a worker.
 */
const contentSecurityPolicy = (page: string) => [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "media-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "object-src 'none'",
  `frame-src ${page === framingPage ? previewOrigin : "'none'"}`,
  "base-uri 'none'",
  "form-action 'none'",
  `frame-ancestors ${page === framedPage ? pageOrigin : "'none'"}`,
];

/**
 * Abilities of the machine that no page needs; the permission handlers deny them a second time. The
 * microphone is not among them: Chromium names loudspeakers only to pages that may ask for it. It
 * stays closed by those handlers.
 */
const closedFeatures = [
  'camera',
  'display-capture',
  'geolocation',
  'hid',
  'midi',
  'payment',
  'serial',
  'usb',
];

/** The headers of an answer of our scheme; `page` is the path below the pages' folder. */
export function pageHeaders(page = ''): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': contentSecurityPolicy(page).join('; '),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': closedFeatures.map((feature) => `${feature}=()`).join(', '),
  };
}
