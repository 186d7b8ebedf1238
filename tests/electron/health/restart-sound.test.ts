import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openSoundRestart } from '../../../electron/main/health/restart-sound';
import { keptLog } from '../kept-log';

const { app } = vi.hoisted(() => ({ app: { getAppMetrics: vi.fn() } }));

vi.mock('electron/main', () => ({ app }));

const page = { pid: 11, type: 'Tab' };
const network = { pid: 12, serviceName: 'network.mojom.NetworkService' };
const audio = { pid: 13, serviceName: 'audio.mojom.AudioService' };

describe('openSoundRestart', () => {
  let killed: readonly unknown[][];

  beforeEach(() => {
    killed = vi.spyOn(process, 'kill').mockReturnValue(true).mock.calls;
  });

  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('ends the process for sound and no other, and says so in the log', () => {
    app.getAppMetrics.mockReturnValue([page, network, audio]);
    const log = keptLog();
    openSoundRestart(log)();
    expect(killed).toEqual([[13, 'SIGKILL']]);
    expect(log.lines).toHaveLength(1);
  });

  it('does nothing while there is no such process', () => {
    app.getAppMetrics.mockReturnValue([page, network]);
    openSoundRestart(keptLog())();
    expect(killed).toEqual([]);
  });

  it('cannot be made to do it without end', () => {
    app.getAppMetrics.mockReturnValue([audio]);
    const restart = openSoundRestart(keptLog());
    for (let count = 0; count < 100; count += 1) {
      restart();
    }
    expect(killed.length).toBeLessThanOrEqual(3);
  });
});
