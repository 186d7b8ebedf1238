import { describe, expect, it } from 'vitest';
import type { AudioGraph } from '../../src/audio/audio-output';
import type { OutputDevice } from '../../src/audio/device-watch';
import { OutputPicker, outputFor } from '../../src/audio/output-picker';
import type { OutputState } from '../../src/audio/output-picker';
import { assertStandsInFor } from '../electron/stands-in-for';

const hdmi: OutputDevice = { id: 'h1', label: 'HDMI' };
const usb: OutputDevice = { id: 'u1', label: 'USB' };
const toHdmi = { kind: 'device', ...hdmi } as const;

/** A machine with outputs, and contexts that remember where they were told to play. */
function setUp(devices: readonly OutputDevice[]) {
  const told: string[] = [];
  const states: OutputState[] = [];
  const machine = { devices, nowMs: 1_000, epoch: 1, refuses: false };
  const context: object = {
    state: 'running',
    setSinkId: (id: string) => {
      told.push(id);
      return machine.refuses ? Promise.reject(new Error('Not found.')) : Promise.resolve();
    },
  };
  assertStandsInFor<AudioContext>(context, ['state']);
  const destination: object = {};
  assertStandsInFor<AudioNode>(destination, []);
  const graph = (): AudioGraph => ({ context, destination, epoch: machine.epoch });
  const looks = new Set<() => void>();
  const picker = new OutputPicker({
    output: {
      graph,
      resume: () => undefined,
      rebuild: () => undefined,
      setGain: () => undefined,
    },
    devices: {
      hasOutput: () => machine.devices.length > 0,
      outputs: () => machine.devices,
      look: () => undefined,
      onLook: (listener) => {
        looks.add(listener);
        return () => looks.delete(listener);
      },
      dispose: () => undefined,
    },
    now: () => machine.nowMs,
    onChange: (state) => states.push(state),
  });
  /** So many seconds go by, with a look at these outputs each. */
  const pass = async (seconds: number, present: readonly OutputDevice[] = machine.devices) => {
    machine.devices = present;
    for (let second = 0; second < seconds; second += 1) {
      machine.nowMs += 1_000;
      for (const look of looks) {
        look();
      }
      await Promise.resolve();
      await Promise.resolve();
    }
  };
  return { picker, machine, told, states, pass };
}

describe('outputFor', () => {
  it('goes by the name, because ids change', () => {
    expect(outputFor(toHdmi, [usb, { id: 'h2', label: 'HDMI' }])).toEqual({ ...hdmi, id: 'h2' });
    expect(outputFor(toHdmi, [{ id: 'h1', label: 'Other' }])).toBeUndefined();
  });

  it('tells two of the same name apart by the id', () => {
    expect(outputFor(toHdmi, [{ id: 'h0', label: 'HDMI' }, hdmi])).toEqual(hdmi);
  });

  it('finds none where the system chooses', () => {
    expect(outputFor({ kind: 'system' }, [hdmi])).toBeUndefined();
  });
});

describe('OutputPicker', () => {
  it('sends sound to the chosen output, once', async () => {
    const { picker, told, pass } = setUp([hdmi, usb]);
    picker.choose(toHdmi);
    await pass(5);
    expect(told).toEqual(['h1']);
    expect(picker.state).toEqual({ kind: 'chosen', label: 'HDMI' });
  });

  it('waits for one that the system has not named yet, and then does not hesitate', async () => {
    const { picker, told, pass } = setUp([]);
    picker.choose(toHdmi);
    await pass(1, [hdmi]);
    expect(told).toEqual(['h1']);
  });

  it('goes back to the system’s output when the chosen one goes, and says so', async () => {
    const { picker, told, states, pass } = setUp([hdmi, usb]);
    picker.choose(toHdmi);
    await pass(1, [usb]);
    expect(told).toEqual(['h1', '']);
    expect(states.at(-1)).toEqual({ kind: 'missing', label: 'HDMI' });
  });

  it('follows it when it comes back, but not before its old stream is forgotten', async () => {
    const { picker, told, pass } = setUp([hdmi, usb]);
    picker.choose(toHdmi);
    await pass(1, [usb]);
    await pass(9, [usb, hdmi]);
    picker.choose(toHdmi);
    expect(picker.state.kind).toBe('missing');
    await pass(2);
    expect(picker.state.kind).toBe('chosen');
    expect(told).toEqual(['h1', '', 'h1']);
  });

  it('follows another choice at once', async () => {
    const { picker, told, pass } = setUp([hdmi, usb]);
    picker.choose(toHdmi);
    await pass(1, [usb]);
    picker.choose({ kind: 'device', ...usb });
    expect(told.at(-1)).toBe('u1');
    picker.choose({ kind: 'system' });
    expect(told.at(-1)).toBe('');
    expect(picker.state).toEqual({ kind: 'system' });
  });

  it('tells a new context too', async () => {
    const { picker, machine, told, pass } = setUp([hdmi]);
    picker.choose(toHdmi);
    machine.epoch = 2;
    await pass(2);
    expect(told).toEqual(['h1', 'h1']);
  });

  it('tries again what was refused', async () => {
    const { picker, machine, told, pass } = setUp([hdmi]);
    machine.refuses = true;
    picker.choose(toHdmi);
    await pass(1);
    expect(picker.state).toEqual({ kind: 'missing', label: 'HDMI' });
    machine.refuses = false;
    await pass(2);
    expect(picker.state.kind).toBe('chosen');
    expect(told).toEqual(['h1', 'h1']);
  });
});
