import { useCallback, useEffect, useState } from 'react';
import type { Outputs, Sound, SoundHealth } from '../../audio/sound';
import type { CuePlan } from '../../circuit/voice/cue-plan';
import type { SoundSettings } from '../../contract/settings';
import type { WallKey } from '../wall-key';
import { beatPlan } from './beat';
import { heldAfter } from './held-settings';

/** The sound of the wall as its screens see it. */
export interface WallSound {
  readonly settings: SoundSettings;
  readonly health: SoundHealth;
  /** False when the last change could not be saved. */
  readonly saved: boolean;
  readonly change: (settings: SoundSettings) => void;
  readonly outputs: Outputs;
  /** Plays a plan of its own, beside no run. */
  readonly play: (plan: CuePlan) => void;
  /** Begins and ends the beat of the sound test. */
  readonly beat: () => void;
  readonly endBeat: () => void;
  /** Louder, quieter and mute by key; any other key is left alone. */
  readonly onKey: (key: WallKey) => void;
}

/** What one press of louder or quieter changes, in percent. */
export const volumeStep = 10;

export interface WallSoundOptions {
  readonly sound: Sound;
  readonly initial: SoundSettings;
  /** Saves the settings; false when they could not be saved. */
  readonly save: (settings: SoundSettings) => Promise<boolean>;
}

/** A level moved by so many percent, within 0–100; moving it also ends a mute. */
export function movedVolume(settings: SoundSettings, by: number): SoundSettings {
  return { ...settings, volume: Math.min(Math.max(settings.volume + by, 0), 100), muted: false };
}

const noOutputs: Outputs = { devices: [], state: { kind: 'system' } };

/** Holds level and health of the sound, and saves every change of the settings. */
export function useWallSound({ sound, initial, save }: WallSoundOptions): WallSound {
  const { settings, saved, change } = useHeldSettings(initial, save);
  const [health, setHealth] = useState<SoundHealth>({ kind: 'sounding' });
  const [outputs, setOutputs] = useState<Outputs>(noOutputs);
  useEffect(() => sound.onHealth(setHealth), [sound]);
  useEffect(() => sound.onOutputs(setOutputs), [sound]);
  useEffect(() => {
    sound.set(settings);
  }, [sound, settings]);
  const play = useCallback(
    (plan: CuePlan) => {
      sound.say(plan);
    },
    [sound],
  );
  const beat = useCallback(() => {
    play(beatPlan());
  }, [play]);
  const endBeat = useCallback(() => {
    sound.stop();
  }, [sound]);
  return {
    settings,
    health,
    saved,
    change,
    outputs,
    play,
    beat,
    endBeat,
    onKey: (key) => {
      if (key === 'louder' || key === 'quieter') {
        change(movedVolume(settings, key === 'louder' ? volumeStep : -volumeStep));
      } else if (key === 'mute') {
        change({ ...settings, muted: !settings.muted });
      }
    },
  };
}

/** The settings of the wall: what is saved, and what was set here and is not. */
function useHeldSettings(
  initial: SoundSettings,
  save: WallSoundOptions['save'],
): Pick<WallSound, 'settings' | 'saved' | 'change'> {
  const [held, setHeld] = useState({ settings: initial, onDisk: initial });
  const [given, setGiven] = useState(initial);
  const [saved, setSaved] = useState(true);
  if (given !== initial) {
    // Something was saved at the desk.
    setGiven(initial);
    setHeld(heldAfter(held, initial));
  }
  const change = (settings: SoundSettings) => {
    setHeld({ ...held, settings });
    void save(settings).then((isSaved) => {
      setSaved(isSaved);
      if (isSaved) {
        setHeld((now) => ({ ...now, onDisk: settings }));
      }
    });
  };
  return { settings: held.settings, saved, change };
}
