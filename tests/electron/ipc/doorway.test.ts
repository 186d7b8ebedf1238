import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openDoorway } from '../../../electron/main/ipc/doorway';
import { openWallChannels } from '../../../electron/main/ipc/wall-handlers';
import { openStorage } from '../../../electron/main/storage/open-storage';
import { starterRoutines } from '../../../src/circuit/starter-routines';
import { done, refused } from '../../../src/contract/outcome';
import { defaultSettings } from '../../../src/contract/settings';
import { keptLog } from '../kept-log';
import { temporaryFolder } from '../storage/temporary-folder';

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

const spoken = done({ samples: Float32Array.of(0.5), samplesPerSecond: 16_000 });

async function openAll(startRoutineId?: string) {
  const log = keptLog();
  const storage = await openStorage(await temporaryFolder(), log);
  const parts = {
    listMusic: () => Promise.resolve([]),
    keepAwake: vi.fn(),
    restartSound: vi.fn(),
    onPainted: vi.fn(),
    openDesk: vi.fn(),
    onStatus: vi.fn(),
    onSound: vi.fn(),
    onSaved: vi.fn(),
    speech: { speak: () => Promise.resolve(spoken) },
  };
  const doorway = openDoorway({
    origin: 'backline://app',
    contentsIdOf: (window) => (window === 'wall' ? 1 : 2),
    isUnlocked: () => true,
    log,
  });
  openWallChannels(doorway, { storage: Promise.resolve(storage), startRoutineId, ...parts });
  return { ...parts, storage, log };
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

const wallChannels = [
  'wall:keep-awake',
  'wall:load',
  'wall:music',
  'wall:open-desk',
  'wall:painted',
  'wall:report-sound',
  'wall:report-status',
  'wall:restart-sound',
  'wall:set-sound',
];

beforeEach(() => {
  handlers.clear();
});

describe('openDoorway', () => {
  it('opens the wall’s channels and no other: none changes a routine', async () => {
    await openAll();
    expect([...handlers.keys()].sort()).toEqual([
      'wall:keep-awake',
      'wall:load',
      'wall:music',
      'wall:open-desk',
      'wall:painted',
      'wall:report-sound',
      'wall:report-status',
      'wall:restart-sound',
      'wall:set-sound',
      'wall:speak',
    ]);
  });

  it.each(wallChannels)('refuses a stranger at %s', async (channel) => {
    await openAll();
    const stranger = { ...wallEvent, sender: { id: 2 } };
    expect(await callAs(stranger, channel)).toEqual(refused('wrong-sender'));
    const inner = { ...wallEvent, senderFrame: { origin: 'backline://app', parent: {} } };
    expect(await callAs(inner, channel)).toEqual(refused('wrong-sender'));
  });

  it.each(wallChannels)('refuses a wrong shape and a giant at %s', async (channel) => {
    await openAll();
    expect(await call(channel, { wrong: 1 })).toMatchObject({ problem: 'wrong-shape' });
    expect(await call(channel, 'x'.repeat(200_000))).toEqual(refused('too-large'));
  });

  it('cannot be made to fill the log', async () => {
    const { log } = await openAll();
    for (let count = 0; count < 500; count += 1) {
      await call('wall:keep-awake', 'yes');
    }
    expect(log.lines.length).toBeGreaterThan(0);
    expect(log.lines.length).toBeLessThanOrEqual(20);
  });
});

describe('openWallChannels', () => {
  it('loads routines, settings and notices', async () => {
    await openAll();
    expect(await call('wall:load')).toEqual(
      done({
        routines: starterRoutines(),
        settings: defaultSettings,
        notices: [],
      }),
    );
  });

  it('names the routine to start with only when there is one', async () => {
    await openAll('ten-minutes');
    expect(await call('wall:load')).toMatchObject({ value: { startRoutineId: 'ten-minutes' } });
    await openAll('no-such');
    expect(JSON.stringify(await call('wall:load'))).not.toContain('startRoutineId');
  });

  it('saves the sound settings and answers with all settings', async () => {
    const { storage, onSaved } = await openAll();
    const sound = { ...defaultSettings.sound, volume: 35, muted: true };
    expect(await call('wall:set-sound', sound)).toEqual(done({ ...defaultSettings, sound }));
    expect(storage.settings.current().sound).toEqual(sound);
    expect(onSaved).toHaveBeenCalledOnce();
  });

  it('passes on what keeps the display awake, and that the wall is painted', async () => {
    const { keepAwake, onPainted } = await openAll();
    await call('wall:keep-awake', true);
    await call('wall:keep-awake', false);
    await call('wall:painted');
    expect(keepAwake.mock.calls).toEqual([[true], [false]]);
    expect(onPainted).toHaveBeenCalledOnce();
  });

  it('passes on that sound is to begin anew', async () => {
    const { restartSound } = await openAll();
    expect(await call('wall:restart-sound')).toEqual(done(undefined));
    expect(restartSound).toHaveBeenCalledOnce();
  });

  it('opens the desk and passes on how the run stands', async () => {
    const { openDesk, onStatus } = await openAll();
    await call('wall:open-desk');
    expect(openDesk).toHaveBeenCalledOnce();
    const status = { kind: 'paused', routineId: 'strong', leftMs: 90_000 };
    expect(await call('wall:report-status', status)).toEqual(done(undefined));
    expect(onStatus).toHaveBeenCalledWith(status);
  });

  it("speaks staff's words, unless the settings say not to", async () => {
    const { storage } = await openAll();
    expect(await call('wall:speak', 'Lift.')).toEqual(spoken);
    const { sound } = storage.settings.current();
    await storage.settings.setSound({ ...sound, speakStaffText: false });
    expect(await call('wall:speak', 'Lift.')).toEqual(refused('cannot-speak'));
  });

  it.each([['x'.repeat(301)], ['two\nlines'], [7], [undefined]])('speaks no %j', async (text) => {
    await openAll();
    expect(await call('wall:speak', text)).toMatchObject({ problem: 'wrong-shape' });
  });
});
