import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openDoorway } from '../../../electron/main/ipc/doorway';
import { openWallChannels } from '../../../electron/main/ipc/wall-handlers';
import type { RoutineStore } from '../../../electron/main/storage/routine-store';
import type { SettingsStore } from '../../../electron/main/storage/settings-store';
import { starterRoutines } from '../../../src/circuit/starter-routines';
import { done, refused } from '../../../src/contract/outcome';
import { defaultSettings } from '../../../src/contract/settings';
import type { SoundSettings } from '../../../src/contract/settings';
import { keptLog } from '../kept-log';

type Handler = (event: unknown, ...received: unknown[]) => Promise<unknown>;

const { handlers } = vi.hoisted(() => ({ handlers: new Map<string, Handler>() }));

vi.mock('electron/main', () => ({
  ipcMain: {
    handle: (channel: string, handler: Handler) => {
      handlers.set(channel, handler);
    },
  },
}));

const wallEvent = { sender: { id: 1 }, senderFrame: { origin: 'backline://app', parent: null } };

const routines: RoutineStore = {
  list: starterRoutines,
  notices: [],
  save: () => Promise.resolve(refused('internal')),
  remove: () => Promise.resolve(refused('internal')),
};

function openAll(startRoutineId?: string) {
  const saved: SoundSettings[] = [];
  const settings: SettingsStore = {
    current: () => defaultSettings,
    notices: [{ kind: 'restored-from-backup', file: 'settings' }],
    setSound: (sound) => {
      saved.push(sound);
      return Promise.resolve(done({ ...defaultSettings, sound }));
    },
  };
  const awake: boolean[] = [];
  const painted = vi.fn();
  const log = keptLog();
  const doorway = openDoorway({ origin: 'backline://app', contentsIdOf: () => 1, log });
  openWallChannels(doorway, {
    storage: Promise.resolve({ settings, routines }),
    startRoutineId,
    keepAwake: (on) => awake.push(on),
    onPainted: painted,
  });
  return { saved, awake, painted, log };
}

function call(channel: string, ...received: readonly unknown[]) {
  return callAs(wallEvent, channel, ...received);
}

async function callAs(event: unknown, channel: string, ...received: readonly unknown[]) {
  const handler = handlers.get(channel);
  if (handler === undefined) {
    throw new Error(`${channel} is not open.`);
  }
  return handler(event, ...received);
}

beforeEach(() => {
  handlers.clear();
});

describe('openDoorway', () => {
  it('opens the wall’s channels and no other: none changes a routine', () => {
    openAll();
    expect([...handlers.keys()].sort()).toEqual([
      'wall:keep-awake',
      'wall:load',
      'wall:painted',
      'wall:set-sound',
    ]);
  });

  it.each(['wall:keep-awake', 'wall:load', 'wall:painted', 'wall:set-sound'])(
    'refuses a stranger at %s',
    async (channel) => {
      openAll();
      const stranger = { ...wallEvent, sender: { id: 2 } };
      expect(await callAs(stranger, channel)).toEqual(refused('wrong-sender'));
      const inner = { ...wallEvent, senderFrame: { origin: 'backline://app', parent: {} } };
      expect(await callAs(inner, channel)).toEqual(refused('wrong-sender'));
    },
  );

  it.each(['wall:keep-awake', 'wall:load', 'wall:painted', 'wall:set-sound'])(
    'refuses a wrong shape and a giant at %s',
    async (channel) => {
      openAll();
      expect(await call(channel, { wrong: 1 })).toMatchObject({ problem: 'wrong-shape' });
      expect(await call(channel, 'x'.repeat(200_000))).toEqual(refused('too-large'));
    },
  );

  it('cannot be made to fill the log', async () => {
    const { log } = openAll();
    for (let count = 0; count < 500; count += 1) {
      await call('wall:keep-awake', 'yes');
    }
    expect(log.lines.length).toBeGreaterThan(0);
    expect(log.lines.length).toBeLessThanOrEqual(20);
  });
});

describe('openWallChannels', () => {
  it('loads routines, settings and notices', async () => {
    openAll();
    expect(await call('wall:load')).toEqual(
      done({
        routines: starterRoutines(),
        settings: defaultSettings,
        notices: [{ kind: 'restored-from-backup', file: 'settings' }],
      }),
    );
  });

  it('names the routine to start with only when there is one', async () => {
    openAll('ten-minutes');
    expect(await call('wall:load')).toMatchObject({ value: { startRoutineId: 'ten-minutes' } });
    openAll('no-such');
    expect(JSON.stringify(await call('wall:load'))).not.toContain('startRoutineId');
  });

  it('saves the sound settings and answers with all settings', async () => {
    const { saved } = openAll();
    const sound = { volume: 35, muted: true };
    expect(await call('wall:set-sound', sound)).toEqual(done({ ...defaultSettings, sound }));
    expect(saved).toEqual([sound]);
  });

  it('passes on what keeps the display awake, and that the wall is painted', async () => {
    const { awake, painted } = openAll();
    await call('wall:keep-awake', true);
    await call('wall:keep-awake', false);
    await call('wall:painted');
    expect(awake).toEqual([true, false]);
    expect(painted).toHaveBeenCalledOnce();
  });
});
