import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isInside } from '../../../electron/main/scheme/page-file';
import { pageHeaders } from '../../../electron/main/scheme/page-headers';
import { pageResponse } from '../../../electron/main/scheme/page-response';

let base = '';
let pages = '';

beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'backline-pages-'));
  pages = join(base, 'renderer');
  await mkdir(join(pages, 'wall'), { recursive: true });
  await mkdir(join(pages, 'assets'));
  await mkdir(join(base, 'renderer-evil'));
  await writeFile(join(base, 'secret.json'), '"secret"');
  await writeFile(join(base, 'renderer-evil', 'secret.js'), 'secret');
  await writeFile(join(pages, 'wall', 'index.html'), '<p>wall</p>');
  await writeFile(join(pages, 'assets', 'a.js'), 'export {};');
  await writeFile(join(pages, 'assets', 'font.woff2'), Buffer.from([0, 255, 1, 254]));
  await writeFile(join(pages, 'assets', 'tool.exe'), 'MZ');
  await writeFile(join(pages, 'assets', 'bare'), 'no ending');
  await symlink(join(base, 'secret.json'), join(pages, 'assets', 'way-out.json'));
  await symlink(base, join(pages, 'out'));
  await symlink(join(pages, 'assets', 'a.js'), join(pages, 'assets', 'alias.js'));
});

afterAll(async () => {
  await rm(base, { recursive: true });
});

const get = (path: string, method = 'GET') =>
  pageResponse({ method, url: `backline://app/${path}` }, pages);

describe('pageResponse', () => {
  it('serves a page, byte for byte and with its type', async () => {
    const page = await get('wall/index.html');
    expect(page.status).toBe(200);
    expect(page.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
    expect(await page.text()).toBe('<p>wall</p>');
    const font = await get('assets/font.woff2');
    expect([...new Uint8Array(await font.arrayBuffer())]).toEqual([0, 255, 1, 254]);
    expect(font.headers.get('Content-Type')).toBe('font/woff2');
    const script = await get('assets/a.js');
    expect(script.headers.get('Content-Type')).toMatch(/^text\/javascript/);
  });

  it.each(['assets/way-out.json', 'out/secret.json', 'out/renderer-evil/secret.js'])(
    'does not follow a link out of the folder (%s)',
    async (path) => {
      const response = await get(path);
      expect(response.status).toBe(404);
      expect(await response.text()).toBe('');
    },
  );

  it('follows a link that stays inside', async () => {
    expect((await get('assets/alias.js')).status).toBe(200);
  });

  it.each(['assets', 'wall', 'none.js', 'wall/index.html/x.js', 'assets/tool.exe', 'assets/bare'])(
    'has nothing at %s',
    async (path) => {
      expect((await get(path)).status).toBe(404);
    },
  );

  it.each(['POST', 'PUT', 'HEAD', 'DELETE', 'OPTIONS', 'get'])('refuses %s', async (method) => {
    expect((await get('wall/index.html', method)).status).toBe(405);
  });

  it('sends the policy with every answer, also with a refusal', async () => {
    for (const response of [
      await get('wall/index.html'),
      await get('none.js'),
      await get('wall/index.html', 'POST'),
    ]) {
      const policy = response.headers.get('Content-Security-Policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toMatch(/unsafe|\*|data:|blob:|https?:/);
      for (const rule of [
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self'",
        "font-src 'self'",
        "media-src 'self'",
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
      ]) {
        expect(policy.split('; ')).toContain(rule);
      }
      expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff');
      expect(response.headers.get('Referrer-Policy')).toBe('no-referrer');
    }
  });
});

describe('pageHeaders', () => {
  const ruleOf = (page: string, rule: string) => {
    const policy = pageHeaders(page)['Content-Security-Policy'] ?? '';
    return policy.split('; ').find((one) => one.startsWith(rule));
  };

  it('let the desk frame the preview, and only the preview be framed', () => {
    expect(ruleOf('desk/index.html', 'frame-src')).toBe('frame-src backline://preview');
    expect(ruleOf('wall/preview.html', 'frame-ancestors')).toBe('frame-ancestors backline://app');
    for (const page of ['', 'wall/index.html', 'wall/preview.html']) {
      expect(ruleOf(page, 'frame-src')).toBe("frame-src 'none'");
    }
    for (const page of ['', 'wall/index.html', 'desk/index.html']) {
      expect(ruleOf(page, 'frame-ancestors')).toBe("frame-ancestors 'none'");
    }
  });
});

describe('isInside', () => {
  it('is not fooled by a neighbour whose name begins the same way', () => {
    expect(isInside('/opt/app', '/opt/app/x.js')).toBe(true);
    expect(isInside('/opt/app', '/opt/app-evil/x.js')).toBe(false);
    expect(isInside('/opt/app', '/opt/app')).toBe(false);
    expect(isInside('/opt/app', '/opt')).toBe(false);
    expect(isInside('/opt/app', '/opt/app/../secret')).toBe(false);
    expect(isInside('/opt/app', '/opt/app/..x/y.js')).toBe(true);
  });
});
