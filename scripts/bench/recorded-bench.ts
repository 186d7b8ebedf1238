import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import manifest from '../../resources/voice/en/manifest.json';
import { compileTimeline } from '../../src/circuit/compile-timeline';
import { cuesOf } from '../../src/circuit/cues';
import { linesIn } from '../../src/circuit/voice/cue-plan';
import { directCues } from '../../src/circuit/voice/direct-cues';
import { plannedSounds } from '../../src/circuit/voice/planned-sounds';
import { defaultSettings } from '../../src/contract/settings';
import type { SoundSettings } from '../../src/contract/settings';
import { voicePack } from '../../src/wall/voice/voice-pack';
import { makeDataFolder, removeDataFolder, writeSavedData } from '../drive/data-folder';
import { openWall } from '../drive/open-wall';
import { packagedApp } from '../drive/packaged-app';
import { spokenRoutine } from '../drive/sample-routines';
import { openSoundServer, recordedRate } from '../drive/sound-server';
import type { SoundServer } from '../drive/sound-server';
import type { Bench } from './bench';
import { withBusyCores } from './busy-cores';
import { musicRows } from './music-rows';
import { cueRows, silenceRow, speechRows } from './recorded-rows';
import type { Row } from './row';
import { toneFile } from './tone-file';

const timeline = compileTimeline(spokenRoutine);
const cues = cuesOf(timeline);
/** The last sound has rung out, and the last words are said. */
const tailMs = 6_000;
const output = { name: 'wall', label: 'Wall', samplesPerSecond: recordedRate };
const silenceMs = 20_000;
/** So that files follow each other within a run. */
const musicSeconds = 35;
/** Music is listened to until so long before the end of its run, ahead of the last count. */
const musicEndMs = 5_000;
const fullSilenceMs = 300_000;

/** What leaves the packaged app, recorded from the sound server: sounds, silence and speech. */
export const recordedBench: Bench = {
  name: 'recorded',
  measure: async ({ full }) => {
    const server = await openSoundServer();
    try {
      await server.plugIn(output);
      const silentMs = full ? fullSilenceMs : silenceMs;
      return [
        ...(await recordedCues(server, silentMs)),
        ...(await recordedSpeech(server)),
        ...(await recordedMusic(server)),
      ];
    } finally {
      await server.close();
    }
  },
};

/** A run with sounds alone and all cores busy; then silence, and the beginning of another run. */
async function recordedCues(server: SoundServer, silentMs: number): Promise<readonly Row[]> {
  const wall = await openWith(server, { verbosity: 'sounds' });
  const { keyboard } = wall.page;
  try {
    const busy = await server.record(output.name, () =>
      withBusyCores(async () => {
        await keyboard.press('Space');
        await wait(timeline.totalMs + tailMs);
      }),
    );
    await keyboard.press('Space');
    await wait(silentMs);
    const afterSilence = await server.record(output.name, async () => {
      await keyboard.press('Space');
      await wait(firstEffortMs());
    });
    return [
      ...cueRows(busy, cues),
      silenceRow(
        afterSilence,
        cues.filter(({ atMs }) => atMs < firstEffortMs() - 1_000),
        silentMs,
      ),
    ];
  } finally {
    await wall.close();
  }
}

/** A run with speech alone. */
async function recordedSpeech(server: SoundServer): Promise<readonly Row[]> {
  const wall = await openWith(server, { verbosity: 'full', cues: 0 });
  try {
    const samples = await server.record(output.name, async () => {
      await wall.page.keyboard.press('Space');
      await wait(timeline.totalMs + tailMs);
    });
    const addresses = Object.values(manifest).map(({ file }) => [file, file] as const);
    const voice = voicePack(manifest, Object.fromEntries(addresses));
    const plan = directCues(timeline, { lengthMs: (id) => voice(id)?.lengthMs, verbosity: 'full' });
    return speechRows(samples, linesIn(plan));
  } finally {
    await wall.close();
  }
}

/** A run with music alone, which makes room for cues that are not heard. */
async function recordedMusic(server: SoundServer): Promise<readonly Row[]> {
  const wall = await openWith(
    server,
    { verbosity: 'sounds', cues: 0, music: 100 },
    async (data) => {
      await mkdir(join(data, 'music'));
      await writeFile(join(data, 'music', 'one.wav'), toneFile(musicSeconds));
      await writeFile(join(data, 'music', 'other.wav'), toneFile(musicSeconds));
    },
  );
  try {
    const samples = await server.record(output.name, async () => {
      await wall.page.keyboard.press('Space');
      await wait(timeline.totalMs - musicEndMs);
    });
    const planned = plannedSounds(timeline).filter(
      ({ atMs }) => atMs < timeline.totalMs - musicEndMs,
    );
    return musicRows(samples, planned);
  } finally {
    await wall.close();
  }
}

/** Until the first effort has begun and its sound has rung out. */
function firstEffortMs(): number {
  const work = timeline.phases.find(({ kind }) => kind === 'work');
  return (work?.startMs ?? 0) + 3_000;
}

async function openWith(
  server: SoundServer,
  sound: Partial<SoundSettings>,
  addTo: (dataFolder: string) => Promise<void> = () => Promise.resolve(),
) {
  const dataFolder = await makeDataFolder();
  await addTo(dataFolder);
  await writeSavedData(dataFolder, {
    routines: [spokenRoutine],
    settings: { ...defaultSettings, sound: { ...defaultSettings.sound, ...sound } },
  });
  const { page, close } = await openWall({
    executable: packagedApp(),
    dataFolder,
    environment: server.environment,
  });
  // The first clips are decoded by then.
  await wait(3_000);
  return {
    page,
    close: async () => {
      await close();
      await removeDataFolder(dataFolder);
    },
  };
}
