import { once } from 'node:events';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { sealed } from '../../electron/main/storage/envelope';
import { makeDataFolder, removeDataFolder, savedFolder } from '../../scripts/drive/data-folder';
import { openWall } from '../../scripts/drive/open-wall';
import type { OpenWall } from '../../scripts/drive/open-wall';
import { packagedApp } from '../../scripts/drive/packaged-app';
import { openWhenLocked } from '../../src/contract/desk-calls';
import type { DeskCalls, DeskChannel } from '../../src/contract/desk-calls';
import { deskArgumentSchemas } from '../../src/contract/desk-schemas';
import type { Outcome } from '../../src/contract/outcome';
import { deskCall } from './desk-call';
import { secondStart } from './second-start';

const pin = '482915';
const channels = Object.keys(deskArgumentSchemas);
const closedChannels = channels.filter((name) => !openWhenLocked.some((open) => open === name));

let dataFolder: string;
let wall: OpenWall;
let desk: Page;

async function start(): Promise<void> {
  wall = await openWall({ executable: packagedApp(), dataFolder, desk: true });
  const isDesk = (page: Page) => page.url().includes('/desk/index.html');
  desk =
    wall.app.windows().find(isDesk) ??
    (await wall.app.waitForEvent('window', { predicate: isDesk }));
  await desk.waitForFunction(() => 'backlineDesk' in window);
}

beforeAll(async () => {
  dataFolder = await makeDataFolder();
  await start();
});

afterAll(async () => {
  await wall.close();
  await removeDataFolder(dataFolder);
});

/** One of the desk's calls, made by its page. */
function call<C extends DeskChannel>(
  channel: C,
  argument: DeskCalls[C]['argument'],
): Promise<Outcome<DeskCalls[C]['answer']> | undefined> {
  return deskCall(desk, channel, argument);
}

async function refusalOf(channel: string): Promise<unknown> {
  return desk.evaluate(async (name): Promise<unknown> => {
    const made: unknown = Reflect.apply(window.backlineDesk?.call ?? (() => 0), undefined, [name]);
    const answer = await made;
    return typeof answer === 'object' && answer !== null ? Reflect.get(answer, 'problem') : answer;
  }, channel);
}

describe('a locked desk', () => {
  it('is refused at every channel but those that let staff in', async () => {
    for (const channel of closedChannels) {
      expect([channel, await refusalOf(channel)]).toEqual([channel, 'locked']);
    }
    expect(await call('desk:access', undefined)).toMatchObject({ value: { kind: 'setUp' } });
  });

  it('does not reach the page of the wall, nor another window', async () => {
    expect(await wall.page.evaluate(() => 'backlineDesk' in window)).toBe(false);
    const problems = await wall.app.evaluate(async ({ app, BrowserWindow }, names) => {
      const other = new BrowserWindow({
        show: false,
        webPreferences: { preload: `${app.getAppPath()}/out/preload/desk.cjs`, sandbox: true },
      });
      await other.loadURL('backline://app/desk/index.html');
      const asked = `Promise.all(${JSON.stringify(names)}.map((name) => window.backlineDesk.call(name).then(({ problem }) => problem)))`;
      const given: unknown = await other.webContents.executeJavaScript(asked);
      other.destroy();
      return given;
    }, channels);
    expect(problems).toEqual(channels.map(() => 'wrong-sender'));
  });
});

describe('the lock', () => {
  it('opens by the first set-up, and locks when the page is loaded anew', async () => {
    const wishes = {
      clinicName: 'Riverside',
      emergencyNumber: '112',
      language: 'en',
      pin,
    } as const;
    expect(await call('desk:set-up', wishes)).toMatchObject({ kind: 'done' });
    expect(await call('desk:load', undefined)).toMatchObject({ kind: 'done' });
    await wall.page.getByText('Riverside').waitFor();
    await desk.reload();
    expect(await call('desk:load', undefined)).toMatchObject({ problem: 'locked' });
  });

  it('is where it was after a second start, which ends and leaves the desk in front', async () => {
    expect(await call('desk:unlock', pin)).toMatchObject({ value: { kind: 'right' } });
    expect(await secondStart({ executable: packagedApp(), dataFolder })).toBe(0);
    expect(await call('desk:load', undefined)).toMatchObject({ kind: 'done' });
    const isInFront = () => desk.evaluate(() => document.hasFocus());
    await expect.poll(isInFront).toBe(true);
    await call('desk:lock', undefined);
  });

  it('keeps count and wait over ten wrong PINs, a kill and a changed clock', async () => {
    for (let guess = 0; guess < 10; guess += 1) {
      await call('desk:unlock', `11111${guess}`);
    }
    for (const shiftMs of [86_400_000, -86_400_000]) {
      const ended = once(wall.app.process(), 'exit');
      wall.app.process().kill('SIGKILL');
      await ended;
      await shiftSavedClock(shiftMs);
      await start();
      const answer = await call('desk:unlock', pin);
      expect(answer).toMatchObject({ kind: 'done', value: { kind: 'mustWait' } });
      expect(await call('desk:load', undefined)).toMatchObject({ problem: 'locked' });
    }
  });

  it('leaves no PIN in any file', async () => {
    const entries = await readdir(dataFolder, { recursive: true, withFileTypes: true });
    const ours = entries.filter(
      (entry) => entry.isFile() && /saved|logs|backups/.test(entry.parentPath),
    );
    for (const { parentPath, name } of ours) {
      expect(await readFile(join(parentPath, name), 'utf8')).not.toContain(pin);
    }
    expect(ours.length).toBeGreaterThan(2);
  });
});

const saved = z.object({
  format: z.int(),
  seq: z.int(),
  savedAt: z.string(),
  data: z.looseObject({ pinGuesses: z.looseObject({ lastWallMs: z.number() }) }),
});

/** What a clock that was changed while the program was off looks like to it. */
async function shiftSavedClock(ms: number): Promise<void> {
  const path = join(savedFolder(dataFolder), 'access.json');
  const { data, ...wrapping } = saved.parse(JSON.parse(await readFile(path, 'utf8')));
  const pinGuesses = { ...data.pinGuesses, lastWallMs: data.pinGuesses.lastWallMs - ms };
  await writeFile(path, sealed({ ...data, pinGuesses }, wrapping));
}
