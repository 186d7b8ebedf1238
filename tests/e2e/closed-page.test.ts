import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askedPermissions } from './page/asked-permissions';
import { startWall } from './wall';
import type { TestWall } from './wall';

const wallAddress = 'backline://app/wall/index.html';

let wall: TestWall;

beforeAll(async () => {
  wall = await startWall();
});

afterAll(async () => {
  await wall.close();
});

async function logText(): Promise<string> {
  return readFile(join(wall.dataFolder, 'logs', 'backline.log'), 'utf8');
}

describe('the scheme of the pages', () => {
  async function status(address: string): Promise<number | 'blocked'> {
    return wall.page.evaluate(
      async (url) =>
        fetch(url).then(
          ({ status: code }) => code,
          () => 'blocked' as const,
        ),
      address,
    );
  }

  it('serves every file that the page is made of', async () => {
    const loaded = await wall.page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    );
    expect(loaded.length).toBeGreaterThan(2);
    for (const address of [wallAddress, ...loaded]) {
      expect([address, await status(address)]).toEqual([address, 200]);
    }
  });

  it.each([
    'backline://app/../../etc/passwd',
    'backline://app/%2e%2e/%2e%2e/etc/passwd',
    'backline://app/%2e%2e%2f%2e%2e%2fetc%2fpasswd',
    'backline://app/..%2f..%2fetc/passwd',
    'backline://app/%252e%252e%252fetc/passwd',
    'backline://app/%5c..%5c..%5cetc%5cpasswd',
    'backline://app/..\\..\\package.json',
    'backline://app/wall/index.html%00.js',
    'backline://app//etc/passwd',
    'backline://app/wall//index.html',
    'backline://app/./../main/index.js',
    'backline://app/../preload/wall.cjs',
    'backline://app/package.json',
    'backline://app/wall',
    'backline://app/',
    'backline://other/wall/index.html',
    '//etc/passwd',
    'file:///etc/passwd',
  ])('does not serve %s', async (address) => {
    expect(await status(address)).not.toBe(200);
  });
});

describe('what the page may fetch', () => {
  const addresses = [
    'http://127.0.0.1:9/x',
    'https://example.com/x',
    'ws://127.0.0.1:9/x',
    'wss://example.com/x',
    'file:///etc/hosts',
    'data:text/javascript,globalThis.wasRun=true',
  ];

  it.each(addresses)('blocks %s as fetch, XMLHttpRequest, picture and script', async (address) => {
    const reached = await wall.page.evaluate(async (url) => {
      const loads = (element: HTMLElement) =>
        new Promise<boolean>((resolve) => {
          element.addEventListener('load', () => {
            resolve(true);
          });
          element.addEventListener('error', () => {
            resolve(false);
          });
          document.body.append(element);
        });
      const request = () =>
        new Promise<boolean>((resolve) => {
          const sent = new XMLHttpRequest();
          sent.onload = () => {
            resolve(true);
          };
          sent.onerror = () => {
            resolve(false);
          };
          sent.open('GET', url);
          sent.send();
        });
      const results = [
        await fetch(url).then(
          () => true,
          () => false,
        ),
        await request().catch(() => false),
        await loads(Object.assign(document.createElement('img'), { src: url })),
        await loads(Object.assign(document.createElement('script'), { src: url })),
      ];
      return [...results, Reflect.has(globalThis, 'wasRun')];
    }, address);
    expect(reached).toEqual([false, false, false, false, false]);
  });

  it.each(['ws://127.0.0.1:9/', 'wss://example.com/'])('opens no socket to %s', async (address) => {
    const opened = await wall.page.evaluate(
      (url) =>
        new Promise<boolean>((resolve) => {
          try {
            const socket = new WebSocket(url);
            socket.onopen = () => {
              resolve(true);
            };
            socket.onerror = () => {
              resolve(false);
            };
          } catch {
            resolve(false);
          }
        }),
      address,
    );
    expect(opened).toBe(false);
  });

  it('runs no text as a script', async () => {
    const ran = await wall.page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'globalThis.wasRun = true';
      document.body.append(script);
      return Reflect.has(globalThis, 'wasRun');
    });
    expect(ran).toBe(false);
  });
});

describe('ways out of the page', () => {
  /** Each tries to leave for an address of its own, which the log then names as refused. */
  const ways: readonly (readonly [name: string, leave: (address: string) => void])[] = [
    [
      'a new address',
      (address) => {
        location.href = address;
      },
    ],
    [
      'a new window',
      (address) => {
        window.open(address);
      },
    ],
    [
      'a link to a new window',
      (address) => {
        const link = Object.assign(document.createElement('a'), { href: address });
        link.target = '_blank';
        document.body.append(link);
        link.click();
      },
    ],
    [
      'a link',
      (address) => {
        const link = Object.assign(document.createElement('a'), { href: address });
        document.body.append(link);
        link.click();
      },
    ],
  ];

  it.each(ways)('%s leads nowhere', async (name, leave) => {
    const address = `https://example.com/${name.replaceAll(' ', '-')}`;
    await wall.page.evaluate(leave, address);
    await expect.poll(logText).toContain(address);
    expect(wall.page.url()).toBe(wallAddress);
    expect(wall.app.windows()).toHaveLength(1);
  });

  it.each(['javascript:void(globalThis.wasRun=1)', 'data:text/html,x', 'file:///etc/hosts'])(
    '%s leads nowhere',
    async (address) => {
      await wall.page.evaluate((url) => {
        location.href = url;
      }, address);
      // A round trip through the page, which is still there and has run nothing.
      expect(await wall.page.evaluate(() => Reflect.has(globalThis, 'wasRun'))).toBe(false);
      expect(wall.page.url()).toBe(wallAddress);
    },
  );

  it('sends no form', async () => {
    await wall.page.evaluate(() => {
      const form = Object.assign(document.createElement('form'), {
        action: 'https://example.com/form',
        method: 'post',
      });
      document.body.append(form);
      form.submit();
    });
    expect(await wall.page.evaluate(() => location.href)).toBe(wallAddress);
  });

  it('takes no file that is dropped on it', async () => {
    const taken = await wall.page.evaluate(() => {
      const dropped = new DragEvent('drop', {
        bubbles: true,
        cancelable: true,
        dataTransfer: new DataTransfer(),
      });
      document.body.dispatchEvent(dropped);
      return document.querySelector('main') === null;
    });
    expect([taken, wall.page.url()]).toEqual([false, wallAddress]);
  });
});

describe('permissions', () => {
  it.each([
    'geolocation',
    'notifications',
    'camera',
    'midi',
    'clipboard-read',
    'idle-detection',
    'screen-wake-lock',
  ])('%s is denied when it is checked', async (name) => {
    const state = await wall.page.evaluate(async (permission) => {
      // TypeScript's list of permissions is shorter than Chromium's.
      const query = Object.assign({ name: 'geolocation' as const }, { name: permission });
      return (await navigator.permissions.query(query)).state;
    }, name);
    expect(state).toBe('denied');
  });

  it('are denied when they are asked for', async () => {
    const answers = await wall.page.evaluate(askedPermissions);
    expect(answers).toEqual({
      devices: ['denied', 'denied'],
      notifications: 'denied',
      place: 'denied',
    });
  });
});
