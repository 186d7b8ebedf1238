import { describe, expect, it } from 'vitest';
import { mayLoad } from '../../../electron/main/security/may-load';

const server = 'http://localhost:5173';

describe('mayLoad', () => {
  it('lets the program’s own pages load', () => {
    expect(mayLoad('backline://app/wall/index.html', undefined)).toBe(true);
  });

  it.each([
    'http://example.com/',
    'https://example.com/',
    'ws://example.com/',
    'wss://example.com/',
    'ftp://example.com/',
    'file:///etc/passwd',
    'data:text/html,x',
    'blob:backline://app/1-2',
    'chrome://gpu',
    'devtools://devtools/bundled/inspector.html',
    'filesystem:backline://app/x',
    'javascript:alert(1)',
    'about:blank',
    'http://localhost:5173/wall/index.html',
    'backlines://app/x',
    '',
  ])('lets nothing else out of a shipped program: %s', (url) => {
    expect(mayLoad(url, undefined)).toBe(false);
  });

  it('lets the development server and the developer tools in, and still nobody else', () => {
    expect(mayLoad(`${server}/wall/main.tsx`, server)).toBe(true);
    expect(mayLoad('ws://localhost:5173/?token=1', server)).toBe(true);
    expect(mayLoad('devtools://devtools/bundled/inspector.html', server)).toBe(true);
    expect(mayLoad('http://localhost:51730/', server)).toBe(false);
    expect(mayLoad('http://localhost:5173.evil.com/', server)).toBe(false);
    expect(mayLoad('https://example.com/', server)).toBe(false);
  });
});
