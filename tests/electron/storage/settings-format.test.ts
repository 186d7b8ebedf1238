import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStorage } from '../../../electron/main/storage/open-storage';
import { defaultSettings } from '../../../src/contract/settings';
import { keptLog } from '../kept-log';
import { temporaryFolder } from './temporary-folder';

/** A settings file as the first format had it, byte for byte. */
const ofFormat1 =
  '{"format":1,"seq":3,"savedAt":"2025-01-06T06:00:00.000Z","sha256":"8c9a3fdeae90122b41bc4ffbe9389245c36dde1f1d5e1c946942db35fd49cd05","data":{"clinicName":"Physio am Park","emergencyNumber":"144","language":"en","sound":{"volume":35,"muted":true}}}\n';

/** The same of the second format. */
const ofFormat2 =
  '{"format":2,"seq":4,"savedAt":"2026-11-26T06:00:00.000Z","sha256":"570b628388dcb0dddf7eb1b54a03af998ef00b386d3e5db0d82fc3cf5994ca4e","data":{"clinicName":"Physio am Park","emergencyNumber":"144","language":"en","sound":{"volume":35,"muted":true,"voice":90,"cues":100,"music":0,"musicOn":false,"verbosity":"full","speakStaffText":true,"output":{"kind":"system"},"offsetMs":0}}}\n';

/** The same of the fourth format. */
const ofFormat4 =
  '{"format":4,"seq":5,"savedAt":"2026-11-26T06:00:00.000Z","sha256":"075dce864f139bb800049407397dde2a90b05ec2ab000f2784a7ab886812623a","data":{"clinicName":"Physio am Park","emergencyNumber":"144","language":"en","sound":{"volume":35,"muted":true,"voice":90,"cues":100,"music":0,"musicOn":false,"verbosity":"full","speakStaffText":true,"output":{"kind":"system"},"offsetMs":0},"stepDefaults":[],"desk":{"theme":"dark","lockAfterMinutes":12}}}\n';

describe('a settings file of format 1', () => {
  it('keeps what a clinic had set, and gets the sound settings that are new', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'settings.json'), ofFormat1);
    const { settings } = await openStorage(folder, keptLog());
    expect(settings.notices).toEqual([]);
    expect(settings.current()).toEqual({
      clinicName: 'Physio am Park',
      emergencyNumber: '144',
      language: 'en',
      sound: { ...defaultSettings.sound, volume: 35, muted: true },
      stepDefaults: [],
      desk: defaultSettings.desk,
      wall: defaultSettings.wall,
    });
  });
});

describe('a settings file of format 2', () => {
  it('keeps what a clinic had set, and gets what is new since', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'settings.json'), ofFormat2);
    const { settings } = await openStorage(folder, keptLog());
    expect(settings.notices).toEqual([]);
    expect(settings.current()).toMatchObject({
      clinicName: 'Physio am Park',
      sound: { volume: 35, voice: 90, musicOn: false },
      stepDefaults: [],
      desk: defaultSettings.desk,
      wall: defaultSettings.wall,
    });
  });
});

describe('a settings file of format 4', () => {
  it('keeps how the desk was set, and has the wall as it was before it could be set', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'settings.json'), ofFormat4);
    const { settings } = await openStorage(folder, keptLog());
    expect(settings.notices).toEqual([]);
    expect(settings.current()).toMatchObject({
      desk: { theme: 'dark', lockAfterMinutes: 12 },
      wall: { finishedSeconds: 60, abandonedMinutes: 15, showsClock: true },
    });
  });
});
