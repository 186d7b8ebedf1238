import { describe, expect, it, vi } from 'vitest';
import { wallRelay } from '../../../electron/main/ipc/wall-relay';

function openRelay() {
  const clock = { ms: 0 };
  const told = {
    tellDesk: vi.fn(),
    tellDeskOfSound: vi.fn(),
    steerWall: vi.fn(),
    testSound: vi.fn(),
  };
  return { relay: wallRelay({ nowMs: () => clock.ms, ...told }), clock, ...told };
}

describe('between wall and desk', () => {
  it('counts on what is left of a run that goes on, and never below nothing', () => {
    const { relay, clock } = openRelay();
    relay.report({ kind: 'running', routineId: 'strong', leftMs: 5_000 });
    clock.ms = 2_000;
    expect(relay.status()).toMatchObject({ leftMs: 3_000 });
    clock.ms = 9_000;
    expect(relay.status()).toMatchObject({ leftMs: 0 });
  });

  it('lets staff test the sound of an idle wall', () => {
    const { relay, testSound } = openRelay();
    expect(relay.testSound()).toBe(true);
    expect(testSound).toHaveBeenCalledTimes(1);
  });

  it.each(['running', 'paused', 'stopped', 'finished'] as const)(
    'tests no sound while a run is %s on the wall',
    (kind) => {
      const { relay, testSound } = openRelay();
      relay.report({ kind, routineId: 'strong', leftMs: 0 });
      expect(relay.testSound()).toBe(false);
      expect(testSound).not.toHaveBeenCalled();
    },
  );

  it('passes on what the wall says of its sound, and keeps it for a desk that opens later', () => {
    const { relay, tellDeskOfSound } = openRelay();
    const sound = { outputs: [{ id: 'a', label: 'HDMI' }], isOutputMissing: false, isSilent: true };
    relay.reportSound(sound);
    expect(tellDeskOfSound).toHaveBeenCalledWith(sound);
    expect(relay.sound()).toEqual(sound);
  });
});
