import { describe, expect, it } from 'vitest';
import { pagePath } from '../../../electron/main/scheme/page-path';

const refused = { kind: 'refused' };

describe('pagePath', () => {
  it.each([
    ['backline://app/wall/index.html', ['wall', 'index.html']],
    ['backline://app/assets/wall-Bc7Hc_Oe.js', ['assets', 'wall-Bc7Hc_Oe.js']],
    [
      'backline://app/assets/inter-latin-wght-normal-Dx4kXJAl.woff2?v=1#top',
      ['assets', 'inter-latin-wght-normal-Dx4kXJAl.woff2'],
    ],
    ['backline://app/%77all/index.html', ['wall', 'index.html']],
    ['backline://preview/wall/preview.html', ['wall', 'preview.html']],
    ['backline://preview/assets/preview-Bc7Hc_Oe.js', ['assets', 'preview-Bc7Hc_Oe.js']],
  ])('reads %s', (address, segments) => {
    expect(pagePath(address)).toEqual({ kind: 'file', segments });
  });

  it.each([
    'backline://app/../../etc/passwd',
    'backline://app/wall/../../../etc/passwd',
    'backline://app/..',
    'backline://app/.',
    'backline://app/./wall/index.html',
    'backline://app/...',
    'backline://app/%2e%2e%2f%2e%2e%2fetc%2fpasswd',
    'backline://app/%2e%2e/%2e%2e/etc/passwd',
    'backline://app/.%2e/etc/passwd',
    'backline://app/%2E%2E/etc/passwd',
    'backline://app/%252e%252e%252fetc/passwd',
    'backline://app/..%252f..%252fetc/passwd',
    'backline://app/wall%2findex.html',
    'backline://app/wall%2Findex.html',
    'backline://app/%5c..%5c..%5cwindows',
    'backline://app/..\\..\\windows\\win.ini',
    'backline://app/wall\\index.html',
    'backline://app/%c0%ae%c0%ae/etc/passwd',
    'backline://app/%e0%80%ae%e0%80%ae/etc/passwd',
    'backline://app/wall/index.html%00.png',
    'backline://app/%00',
    'backline://app/wall/index.html\u0000',
    'backline://app/wall/index%0a.html',
    'backline://app/wall/index.html ',
    'backline://app/wall/index.html%20',
    'backline://app/wall/index.html.',
    'backline://app/wall/index.html::$DATA',
    'backline://app/C:/windows/win.ini',
    'backline://app/c%3a/windows/win.ini',
    'backline://app//etc/passwd',
    'backline://app///etc/passwd',
    'backline://app/%2f/etc/passwd',
    'backline://app/wall//index.html',
    'backline://app//host/share',
    'backline://app/wall/',
    'backline://app/',
    'backline://app',
    'backline://app?wall/index.html',
    'backline://app/?/wall/index.html',
    'backline://app/#/wall/index.html',
    'backline://app/%',
    'backline://app/%zz',
    'backline://app/%ff%fe',
    'backline://app/.env',
    'backline://app/wall/.hidden',
    'backline://app/~root/x.js',
    'backline://app/\u202egpj.exe',
    'backline://app/ｗall/index.html',
  ])('refuses %j', (address) => {
    expect(pagePath(address)).toEqual(refused);
  });

  it.each([
    'backline://other/wall/index.html',
    'backline://app.evil/wall/index.html',
    'backline://app-evil/wall/index.html',
    'backline://app@evil/wall/index.html',
    'backline://user@app/wall/index.html',
    'backline://app:80/wall/index.html',
    'backline:///wall/index.html',
    'backline:/app/wall/index.html',
    'backline:app/wall/index.html',
    'file:///etc/passwd',
    'https://app/wall/index.html',
    'data:text/html,x',
    '/wall/index.html',
    '//app/wall/index.html',
    '',
  ])('refuses the foreign address %j', (address) => {
    expect(pagePath(address)).toEqual(refused);
  });

  it.each([
    'backline://app/wall/preview.html',
    'backline://preview/desk/index.html',
    'backline://preview/wall/index.html',
    'backline://preview/desk/print/index.html',
    'backline://preview/wall/INDEX.HTML',
  ])('serves the preview at its own origin and no other page there: not %s', (address) => {
    expect(pagePath(address)).toEqual(refused);
  });

  it('refuses an address without end', () => {
    expect(pagePath(`backline://app/${'a/'.repeat(5_000)}x.js`)).toEqual(refused);
  });
});
