import { act, cleanup, render } from '@testing-library/react';
import { PointerEventsCheckLevel, userEvent, type UserEvent } from '@testing-library/user-event';
import { I18nextProvider } from 'react-i18next';
import { vi } from 'vitest';
import type { Routine } from '../../src/circuit/routine';
import type { Command } from '../../src/circuit/session';
import { starterRoutines } from '../../src/circuit/starter-routines';
import { done } from '../../src/contract/outcome';
import { defaultSettings, type SoundSettings } from '../../src/contract/settings';
import type { MachineSleep, WallData } from '../../src/contract/wall-calls';
import type { WallSound } from '../../src/contract/wall-sound';
import type { WallStatus } from '../../src/contract/wall-status';
import { createText } from '../../src/text/text';
import type { FrameClock } from '../../src/wall/frame-clock';
import { Wall } from '../../src/wall/wall';
import { watchSleep, type SleepWatching } from '../../src/wall/watch-sleep';
import { madeUpVoice } from '../circuit/voice/made-up-voice';
import { FakeSound } from './fake-sound';

const longestStepMs = 4000;

/** Only the edge is false: clock, frames, loudspeaker, machine and disk. */
export class WallStage {
  readonly sound = new FakeSound();
  readonly awake: boolean[] = [];
  readonly saved: SoundSettings[] = [];
  /** Whether the disk takes what is saved. */
  canSave = true;
  readonly user: UserEvent = userEvent.setup({
    advanceTimers: vi.advanceTimersByTime,
    pointerEventsCheck: PointerEventsCheckLevel.Never,
  });
  /** How often the desk was asked for, and what it was told. */
  deskOpened = 0;
  readonly told: WallStatus[] = [];
  readonly toldOfSound: WallSound[] = [];
  #nowMs = 20_000;
  readonly #onChanged = new Set<(data: WallData) => void>();
  readonly #onSteered = new Set<(command: Command) => void>();
  readonly #onSoundTested = new Set<() => void>();
  readonly #onFrame = new Set<() => void>();
  #say: (sleep: MachineSleep) => void = () => undefined;
  readonly #watch: SleepWatching = watchSleep({
    now: () => this.#nowMs,
    onMachineSlept: (listener) => {
      this.#say = listener;
    },
  });

  /** Frames come when a test lets time pass. */
  readonly #frames: FrameClock = {
    subscribe: (onFrame) => {
      this.#onFrame.add(onFrame);
      return () => this.#onFrame.delete(onFrame);
    },
  };

  readonly #desk = {
    openDesk: () => {
      this.deskOpened += 1;
      return Promise.resolve(done(undefined));
    },
    reportStatus: (status: WallStatus) => {
      this.told.push(status);
      return Promise.resolve(done(undefined));
    },
    reportSound: (sound: WallSound) => {
      this.toldOfSound.push(sound);
      return Promise.resolve(done(undefined));
    },
    onSoundTested: (listener: () => void) => {
      this.#onSoundTested.add(listener);
      return () => this.#onSoundTested.delete(listener);
    },
    onLibraryChanged: (listener: (data: WallData) => void) => {
      this.#onChanged.add(listener);
      return () => this.#onChanged.delete(listener);
    },
    onSteered: (listener: (command: Command) => void) => {
      this.#onSteered.add(listener);
      return () => this.#onSteered.delete(listener);
    },
  };

  /** Shows the wall with the built-in routines, or with others. */
  show(data: Partial<WallData> = {}): this {
    const surroundings = {
      now: () => this.#nowMs,
      sound: this.sound,
      voice: () => madeUpVoice(),
      keepAwake: (on: boolean) => this.awake.push(on),
    };
    render(
      <I18nextProvider i18n={createText('en')}>
        <Wall
          data={{
            routines: starterRoutines(),
            settings: defaultSettings,
            notices: [],
            ...data,
          }}
          sound={this.sound}
          frames={this.#frames}
          surroundings={surroundings}
          saveSound={(settings) => {
            this.saved.push(settings);
            return Promise.resolve(this.canSave);
          }}
          onSlept={this.#watch.onSlept}
          desk={this.#desk}
        />
      </I18nextProvider>,
    );
    return this;
  }

  /** Shows the wall with one routine, which has started. */
  run(routine: Routine): this {
    return this.show({ routines: [routine], startRoutineId: routine.id });
  }

  /** So many seconds go by, in steps too short to be taken for sleep, with a frame after each. */
  pass(seconds: number): this {
    for (let leftMs = seconds * 1000; leftMs > 0; leftMs -= longestStepMs) {
      this.#step(Math.min(leftMs, longestStepMs));
    }
    return this;
  }

  /** The machine sleeps; the page's clock goes on, its frames and timers do not. */
  sleep(seconds: number): this {
    this.#nowMs += seconds * 1000;
    this.frame();
    return this;
  }

  /** The machine says that it is about to sleep, or woke. */
  say(sleep: MachineSleep): this {
    act(() => {
      this.#say(sleep);
    });
    return this;
  }

  /** Staff save something at the desk. */
  change(data: WallData): this {
    act(() => {
      for (const listener of this.#onChanged) {
        listener(data);
      }
    });
    return this;
  }

  /** Staff ask something of the run. */
  steer(command: Command): this {
    act(() => {
      for (const listener of this.#onSteered) {
        listener(command);
      }
    });
    return this;
  }

  /** Staff want to hear the wall. */
  testSound(): this {
    act(() => {
      for (const listener of this.#onSoundTested) {
        listener();
      }
    });
    return this;
  }

  /** The disk has answered. */
  async settled(): Promise<void> {
    await act(() => Promise.resolve());
  }

  /** The window draws. */
  frame(): void {
    act(() => {
      this.#watch.look();
      for (const onFrame of this.#onFrame) {
        onFrame();
      }
    });
  }

  #step(ms: number): void {
    this.#nowMs += ms;
    act(() => {
      vi.advanceTimersByTime(ms);
    });
    this.frame();
  }
}

/** A stage on timers that stand still; to be called before each test. */
export function openStage(): WallStage {
  vi.useFakeTimers();
  // The testing library lets timers go on only if it finds them by this name.
  vi.stubGlobal('jest', { advanceTimersByTime: vi.advanceTimersByTime });
  // Dialogs of the component library ask for it, and jsdom has none.
  vi.stubGlobal('CSS', { escape: (text: string) => text.replace(/\W/g, '\\$&') });
  return new WallStage();
}

/** To be called after each test. */
export function closeStage(): void {
  cleanup();
  vi.unstubAllGlobals();
  vi.useRealTimers();
}
