import { heardIn } from '../circuit/voice/cue-plan';
import { openAudioOutput } from './audio-output';
import { cueBuffers } from './cue-buffers';
import type { CueBuffers } from './cue-buffers';
import { watchDevices } from './device-watch';
import type { DeviceList } from './device-watch';
import { every } from './every';
import { HealthWatch } from './health-watch';
import { createMixer } from './mixer';
import { OutputNews } from './output-news';
import type { Sound, SoundOptions, SoundSetting } from './sound';
import { openPlayers } from './sound-players';
import type { SoundPlayers } from './sound-players';
import { gainFor } from './volume';

/**
 * One sound is made so often until all are there, so that none holds the page for more than an
 * instant; the first when the page's first picture is on the screen.
 */
const prepareEveryMs = 250;
const asShipped: SoundSetting = {
  volume: 100,
  muted: false,
  voice: 100,
  cues: 100,
  music: 100,
  musicOn: true,
  output: { kind: 'system' },
  offsetMs: 0,
};

/** Opens the window's sound. Once a window: it holds the one audio context there is. */
export function createSound(options: SoundOptions): Sound {
  const { now } = options;
  const output = openAudioOutput();
  const mixer = createMixer(output);
  const buffers = cueBuffers();
  const devices = watchDevices(deviceList());
  let setting = asShipped;

  const outputs = new OutputNews({ output, devices, now });
  const players = openPlayers(options, {
    output,
    mixer,
    buffers,
    offsetMs: () => setting.offsetMs,
  });
  const { run, aside, music } = players;
  const watch = new HealthWatch({
    output,
    devices,
    wasHeard: () => players.wasHeard(setting),
    onSample: outputs.follow,
    onLongSilence: options.onLongSilence,
    now,
    every,
  });
  const stopPreparing = prepare(buffers, () => output.graph()?.context);
  return {
    ...playing(players, now),
    set: (wanted) => {
      setting = wanted;
      output.setGain(gainFor(wanted.volume), wanted.muted);
      mixer.setLevels(wanted);
      music.setOn(wanted.musicOn);
      outputs.choose(wanted.output);
    },
    onHealth: (listener) => watch.listen(listener),
    onOutputs: outputs.listen,
    dispose: () => {
      stopPreparing();
      run.stop();
      aside.stop();
      music.dispose();
      watch.dispose();
    },
  };
}

/** The calls that play and stop. */
function playing(
  { run, aside, music }: SoundPlayers,
  now: () => number,
): Pick<Sound, 'follow' | 'stop' | 'say'> {
  return {
    follow: (plan, followed) => {
      aside.stop();
      run.follow(heardIn(plan), followed);
      music.play();
    },
    stop: () => {
      aside.stop();
      run.stop();
      music.pause();
    },
    say: (plan) => {
      aside.follow(heardIn(plan), { startedAtMs: now(), letsFinish: false });
    },
  };
}

/** There is none where the page is not served securely. */
function deviceList(): DeviceList | undefined {
  return 'mediaDevices' in navigator ? navigator.mediaDevices : undefined;
}

function prepare(buffers: CueBuffers, context: () => AudioContext | undefined): () => void {
  const stop = every(prepareEveryMs, () => {
    const present = context();
    if (present !== undefined && !buffers.prepareNext(present)) {
      stop();
    }
  });
  return stop;
}
