import * as z from 'zod';
import type { Migration } from './migrations';

/** What a clinic's sound was set to before there was a voice, music and a choice of output. */
const soundOfFormat1 = z.object({ volume: z.number(), muted: z.boolean() });

/** What was not set yet, as it was new in format 2; frozen, whatever the defaults are today. */
const newInFormat2 = {
  voice: 100,
  cues: 100,
  music: 60,
  musicOn: true,
  verbosity: 'full',
  speakStaffText: true,
  output: { kind: 'system' },
  offsetMs: 0,
} as const;

/** How the desk was before it could be set. */
const newInFormat4 = { theme: 'system', lockAfterMinutes: 5 } as const;

/** How the wall was before its look and its idle times could be set; only its rest is new to it. */
const newInFormat5 = {
  tagline: '',
  showsClock: true,
  showsFacts: true,
  finishedSeconds: 60,
  abandonedMinutes: 15,
  rest: { isOn: true, afterMinutes: 30 },
  closed: { isOn: false, from: '21:00', until: '06:00' },
} as const;

/** The way of the settings file from its first format to the present one. */
export const settingsMigrations: readonly Migration[] = [
  {
    to: 2,
    migrate: (data) => {
      const settings = z.looseObject({ sound: soundOfFormat1 }).parse(data);
      return { ...settings, sound: { ...settings.sound, ...newInFormat2 } };
    },
  },
  {
    // A clinic has no doses of its own for new steps yet.
    to: 3,
    migrate: (data) => ({ ...z.looseObject({}).parse(data), stepDefaults: [] }),
  },
  {
    to: 4,
    migrate: (data) => ({ ...z.looseObject({}).parse(data), desk: newInFormat4 }),
  },
  {
    to: 5,
    migrate: (data) => ({ ...z.looseObject({}).parse(data), wall: newInFormat5 }),
  },
];
