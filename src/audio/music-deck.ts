import type { AudioOutput } from './audio-output';
import type { Mixer } from './mixer';

/** A file of music, as the page can load it. */
export interface MusicTrack {
  readonly address: string;
  /** Its media type, for the question whether it can be played at all. */
  readonly type: string;
  /** For the log. */
  readonly name: string;
}

/** What a deck tells of. */
export interface DeckListener {
  readonly onEnded: () => void;
  /** The file is broken, or gone. */
  readonly onBroken: () => void;
}

/** One file on the way to the loudspeakers; it is read as it plays, never whole. */
export interface MusicDeck {
  readonly track: MusicTrack;
  /** Plays on from where it is, louder within so many seconds. */
  readonly play: (fadeSeconds: number) => void;
  /** Quieter within so many seconds, then paused. */
  readonly pause: (fadeSeconds: number) => void;
  /** Seconds to its end; undefined while that is not known. */
  readonly secondsLeft: () => number | undefined;
  readonly seconds: () => number;
  readonly dispose: () => void;
}

/** Puts a file on a deck, from a second of it on; nothing where no sound is possible. */
export type OpenDeck = (
  track: MusicTrack,
  fromSeconds: number,
  listener: DeckListener,
) => MusicDeck | undefined;

/**
 * Decks that play media elements through the mixer, and so through the one context, its limiter, its
 * level and its output device.
 */
export function webDecks(output: AudioOutput, mixer: Mixer): OpenDeck {
  return (track, fromSeconds, listener) => {
    const context = output.graph()?.context;
    const bus = mixer.into('music');
    if (context === undefined || bus === undefined) {
      return undefined;
    }
    const element = new Audio(track.address);
    element.preload = 'auto';
    element.currentTime = fromSeconds;
    element.addEventListener('ended', listener.onEnded);
    element.addEventListener('error', listener.onBroken);
    const source = context.createMediaElementSource(element);
    const fade = context.createGain();
    fade.gain.value = 0;
    source.connect(fade);
    fade.connect(bus);
    return {
      track,
      ...transport(element, fade),
      dispose: () => {
        element.removeEventListener('ended', listener.onEnded);
        element.removeEventListener('error', listener.onBroken);
        element.pause();
        // An element without a source lets go of its file and its decoder.
        element.removeAttribute('src');
        element.load();
        source.disconnect();
        fade.disconnect();
      },
    };
  };
}

function transport(
  element: HTMLAudioElement,
  fade: GainNode,
): Omit<MusicDeck, 'track' | 'dispose'> {
  let pausing: ReturnType<typeof setTimeout> | undefined;
  return {
    play: (fadeSeconds) => {
      clearTimeout(pausing);
      // A refusal comes as an error event too, or the context is asleep, which is watched elsewhere.
      element.play().catch(() => undefined);
      fadeTo(fade, 1, fadeSeconds);
    },
    pause: (fadeSeconds) => {
      clearTimeout(pausing);
      fadeTo(fade, 0, fadeSeconds);
      pausing = setTimeout(() => {
        element.pause();
      }, fadeSeconds * 1000);
    },
    secondsLeft: () =>
      Number.isFinite(element.duration) ? element.duration - element.currentTime : undefined,
    seconds: () => element.currentTime,
  };
}

function fadeTo({ gain, context }: GainNode, level: number, seconds: number): void {
  const nowSeconds = context.currentTime;
  gain.cancelScheduledValues(nowSeconds);
  gain.setTargetAtTime(level, nowSeconds, seconds / 4);
}

/** Whether the program can play a file of this media type; codecs differ from build to build. */
export function canPlay({ type }: MusicTrack): boolean {
  return document.createElement('audio').canPlayType(type) !== '';
}
