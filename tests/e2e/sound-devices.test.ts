import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { onsetsMs, peakOf } from '../../scripts/bench/recording';
import { shortRoutine } from '../../scripts/drive/sample-routines';
import { hasSoundServer, openSoundServer } from '../../scripts/drive/sound-server';
import type { NullOutput, SoundServer } from '../../scripts/drive/sound-server';
import { defaultSettings } from '../../src/contract/settings';
import { english } from '../../src/text/en/english';
import { endRun } from './end-run';
import { flashGapsMs, watchFlashes } from './flashes';
import { noticedWithinMs, soon } from './heard';
import { startWall } from './wall';
import type { TestWall } from './wall';

const words = english.wall;

/** Long enough before the first effort for three ticks. */
const countedRoutine = { ...shortRoutine, getReadySeconds: 4 };
const monitor = { name: 'monitor', label: 'Monitor', samplesPerSecond: 48_000 };
const television = { name: 'television', label: 'Television', samplesPerSecond: 44_100 };
const projector = { name: 'projector', label: 'Projector', samplesPerSecond: 32_000 };

/** −30 dBFS: less than any cue at the usual level. */
const heardPeak = 0.03;
const beatToleranceMs = 5;

let server: SoundServer;
let wall: TestWall;
let unplugMonitor: () => Promise<void>;
let unplugTelevision: () => Promise<void>;

async function signs(): Promise<number> {
  return wall.page.getByText(words.sound.none).count();
}

/** Plays the test of the sound dialog until it is heard on an output. */
async function testIsHeardOn({ name }: NullOutput): Promise<void> {
  await wall.page.getByRole('button', { name: words.sound.test }).click();
  await server.hear(name, heardPeak);
  await wall.page.getByRole('button', { name: words.sound.stopTest }).click();
}

/** Needs a sound server: `npm test` installs one where it may. */
describe.skipIf(!hasSoundServer())('on the outputs of a machine', () => {
  beforeAll(async () => {
    server = await openSoundServer();
    unplugMonitor = await server.plugIn(monitor);
    unplugTelevision = await server.plugIn(television);
    const sound = { ...defaultSettings.sound, verbosity: 'sounds' } as const;
    wall = await startWall({
      saved: { routines: [countedRoutine], settings: { ...defaultSettings, sound } },
      figure: false,
      soundServer: server,
    });
  });

  afterAll(async () => {
    await wall.close();
    await server.close();
  });

  it('the three knocks and the start lie a second apart, as recorded', async () => {
    const { page } = wall;
    const samples = await server.record(monitor.name, async () => {
      await page.keyboard.press('Space');
      await page.locator('main[data-phase="work"]').waitFor();
    });
    const onsets = onsetsMs(samples).slice(0, 4);
    const beats = onsets.slice(1).map((atMs, index) => atMs - (onsets[index] ?? NaN));
    expect(beats).toHaveLength(3);
    expect(Math.max(...beats.map((ms) => Math.abs(ms - 1000)))).toBeLessThanOrEqual(
      beatToleranceMs,
    );
    await endRun(page);
  });

  it('sound goes to the one that is chosen by its name, of another sample rate', async () => {
    const { page } = wall;
    await page.getByRole('button', { name: words.buttons.sound }).click();
    const chosen = page.getByRole('button', { name: /^Goes to/ });
    await chosen.filter({ hasText: words.sound.system }).click();
    await chosen.filter({ hasText: monitor.label }).click();
    await chosen.filter({ hasText: television.label }).waitFor();
    const besides = await server.record(monitor.name, () => testIsHeardOn(television));
    expect(peakOf(besides)).toBe(0);
  });

  it('it leaves the chosen one when that goes, says so, and goes back to it', async () => {
    const { page } = wall;
    const missing = page.getByText(words.sound.outputMissing);
    await unplugTelevision();
    await missing.waitFor({ timeout: noticedWithinMs });
    await testIsHeardOn(monitor);
    unplugTelevision = await server.plugIn(television);
    await missing.waitFor({ state: 'detached', timeout: 20_000 });
    await testIsHeardOn(television);
    await page.getByRole('button', { name: words.sound.close }).click();
  });

  it('without any the wall says so within two seconds and flashes, below 3 Hz', async () => {
    const { page } = wall;
    await unplugTelevision();
    await unplugMonitor();
    await expect.poll(signs, { timeout: noticedWithinMs, interval: 50 }).toBe(1);
    await watchFlashes(page);
    await page.keyboard.press('Space');
    await page.locator('main[data-phase="work"]').waitFor();
    const gaps = await flashGapsMs(page);
    expect(gaps.length).toBeGreaterThanOrEqual(3);
    expect(Math.min(...gaps)).toBeGreaterThan(1000 / 3);
  });

  it('one that is plugged in is heard in the run that goes on', async () => {
    await server.plugIn(projector);
    await expect.poll(signs, soon).toBe(0);
    await server.hear(projector.name, heardPeak);
    await endRun(wall.page);
  });

  it('a sound server that died is noticed within two seconds, and found when it is back', async () => {
    await server.crash();
    await expect.poll(signs, { timeout: noticedWithinMs, interval: 50 }).toBe(1);
    await server.restart();
    await server.plugIn(monitor);
    await expect.poll(signs, { ...soon, timeout: 30_000 }).toBe(0);
    await wall.page.keyboard.press('Space');
    await server.hear(monitor.name, heardPeak);
  });
});
