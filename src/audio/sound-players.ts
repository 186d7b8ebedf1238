import type { SpokenId } from '../circuit/voice/spoken-id';
import type { AudioOutput } from './audio-output';
import { clipBuffers } from './clip-buffers';
import type { CueBuffers } from './cue-buffers';
import { webCueOutput } from './cue-output';
import { CuePlayer } from './cue-player';
import { every } from './every';
import { lookFromSeconds, lookToSeconds, wasHeard } from './heard-watch';
import type { Mixer } from './mixer';
import { canPlay, webDecks } from './music-deck';
import { MusicPlayer } from './music-player';
import type { SoundOptions, SoundSetting } from './sound';

/** Music is low from so long before a cue until so long after it: one dip for a whole countdown. */
const duckAheadSeconds = 0.25;
const duckAfterSeconds = 0.9;

/** Clips that may be asked for at any moment, so they are always ready. */
const alwaysReady: readonly SpokenId[] = [
  'phase/get-ready',
  'phase/first',
  'safety/stop',
  'safety/let-go',
  'run/paused',
  'run/resumed',
  'run/time-added',
];

/** What plays on one output. */
export interface SoundPlayers {
  /** The cues of a run. */
  readonly run: CuePlayer;
  /** What is said beside it. */
  readonly aside: CuePlayer;
  readonly music: MusicPlayer;
  /** Whether a cue that began a moment ago is in what goes out; undefined where none began. */
  readonly wasHeard: (setting: SoundSetting) => boolean | undefined;
}

/** What the players are made of. */
export interface PlayerParts {
  readonly output: AudioOutput;
  readonly mixer: Mixer;
  readonly buffers: CueBuffers;
  readonly offsetMs: () => number;
}

/** Opens the players of a window. */
export function openPlayers(
  options: SoundOptions,
  { output, mixer, buffers, offsetMs }: PlayerParts,
): SoundPlayers {
  const { now, onTrouble, onCueStarted } = options;
  const clips = clipBuffers({
    always: alwaysReady,
    addressOf: options.clipAddress,
    made: options.madeSpeech,
    fetchBytes: async (address) => (await fetch(address)).arrayBuffer(),
    onTrouble,
  });
  const cueOutput = webCueOutput({ output, mixer, buffers, clips, now });
  const parts = { output: cueOutput, now, every, offsetMs };
  const run = new CuePlayer({
    ...parts,
    onDone: () => {
      music.pause();
    },
    ...(onCueStarted === undefined ? {} : { onCueStarted }),
  });
  const aside = new CuePlayer({ ...parts, onDone: () => undefined });
  const seconds = () => output.graph()?.context.currentTime ?? 0;
  const music = new MusicPlayer({
    list: options.music,
    canPlay,
    openDeck: webDecks(output, mixer),
    epoch: () => output.graph()?.epoch,
    mustDuck: () => {
      const between = [seconds() - duckAfterSeconds, seconds() + duckAheadSeconds] as const;
      return [run, aside].some((player) => player.soundsBetween(...between));
    },
    duck: mixer.duckMusic,
    every,
    random: Math.random,
    onTrouble,
  });
  return {
    run,
    aside,
    music,
    wasHeard: (setting: SoundSetting) => {
      const between = [seconds() - lookFromSeconds, seconds() - lookToSeconds] as const;
      const began = [run, aside].flatMap((player) => player.beganBetween(...between));
      return began.length === 0 ? undefined : wasHeard({ began, peak: mixer.peak(), setting });
    },
  };
}
