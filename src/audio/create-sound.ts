import { openAudioOutput } from './audio-output';
import { cueBuffers } from './cue-buffers';
import type { CueBuffers } from './cue-buffers';
import { webCueOutput } from './cue-output';
import { CuePlayer } from './cue-player';
import type { Every } from './cue-player';
import { watchDevices } from './device-watch';
import type { DeviceList } from './device-watch';
import { HealthWatch } from './health-watch';
import type { Sound, SoundOptions } from './sound';
import { gainFor } from './volume';

/** One sound is made so often until all are there, so that none holds the page for more than an instant. */
const prepareEveryMs = 100;

/** Opens the window's sound. Once a window: it holds the one audio context there is. */
export function createSound({ now, onCueStarted }: SoundOptions): Sound {
  const output = openAudioOutput();
  const buffers = cueBuffers();
  const cueOutput = webCueOutput({ output, buffers, now });
  const player = new CuePlayer({
    output: cueOutput,
    now,
    every,
    ...(onCueStarted === undefined ? {} : { onCueStarted }),
  });
  const watch = new HealthWatch({ output, devices: watchDevices(deviceList()), now, every });
  const stopPreparing = prepare(buffers, () => output.graph()?.context);
  return {
    follow: (cues, startedAtMs) => {
      player.follow(cues, startedAtMs);
    },
    stop: () => {
      player.stop();
    },
    setVolume: (percent, muted) => {
      output.setGain(gainFor(percent), muted);
    },
    onHealth: (listener) => watch.listen(listener),
    preview: (kind) => {
      cueOutput.start(kind, 0);
    },
    dispose: () => {
      stopPreparing();
      player.stop();
      watch.dispose();
    },
  };
}

const every: Every = (intervalMs, tick) => {
  const timer = setInterval(tick, intervalMs);
  return () => {
    clearInterval(timer);
  };
};

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
