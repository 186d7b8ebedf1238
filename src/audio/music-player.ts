import type { Every } from './cue-player';
import type { MusicDeck, MusicTrack, OpenDeck } from './music-deck';
import { shuffled } from './shuffle';

/** What a music player is made of. */
export interface MusicPlayerParts {
  /** The clinic's files, asked for at the start of a session. */
  readonly list: () => Promise<readonly MusicTrack[]>;
  readonly canPlay: (track: MusicTrack) => boolean;
  readonly openDeck: OpenDeck;
  /** Which audio context there is; another one has lost the decks of the one before. */
  readonly epoch: () => number | undefined;
  /** Whether a cue or speech is heard, or is about to be, or was a moment ago. */
  readonly mustDuck: () => boolean;
  readonly duck: (isLow: boolean) => void;
  readonly every: Every;
  readonly random: () => number;
  readonly onTrouble: (what: string) => void;
}

const lookEveryMs = 50;
/** The next file is loaded this long before the present one ends, so that it begins without a gap. */
const loadAheadSeconds = 10;
const fadeInSeconds = 1;
const fadeOutSeconds = 0.8;
/** A file that began where another ended needs no fade. */
const atOnceSeconds = 0.02;

/** Plays the clinic's own files in shuffled order while a session runs. */
export class MusicPlayer {
  readonly #parts: MusicPlayerParts;
  #isOn = true;
  #isWanted = false;
  #tracks: readonly MusicTrack[] = [];
  readonly #broken = new Set<string>();
  #queue: readonly MusicTrack[] = [];
  #deck: MusicDeck | undefined;
  #next: MusicDeck | undefined;
  #epoch: number | undefined;
  #stopTimer: (() => void) | undefined;

  constructor(parts: MusicPlayerParts) {
    this.#parts = parts;
  }

  /** A session runs. Asked for the first time, it looks into the folder; later it plays on. */
  play(): void {
    if (this.#isWanted) {
      return;
    }
    this.#isWanted = true;
    void this.#begin();
  }

  /** It does not run, or music is not wanted: fades out and stays where it is. */
  pause(): void {
    this.#isWanted = false;
    this.#deck?.pause(fadeOutSeconds);
    this.#stopTimer?.();
    this.#stopTimer = undefined;
  }

  /** Off by a setting: nothing is played, whatever runs. */
  setOn(isOn: boolean): void {
    if (isOn === this.#isOn) {
      return;
    }
    this.#isOn = isOn;
    if (!isOn) {
      this.#deck?.pause(fadeOutSeconds);
    } else if (this.#isWanted) {
      void this.#begin();
    }
  }

  dispose(): void {
    this.pause();
    this.#letGo();
  }

  async #begin(): Promise<void> {
    if (!this.#mayPlay()) {
      return;
    }
    await this.#look();
    if (!this.#mayPlay()) {
      return;
    }
    this.#stopTimer ??= this.#parts.every(lookEveryMs, () => {
      this.#tick();
    });
    this.#playOn(fadeInSeconds);
  }

  #mayPlay(): boolean {
    return this.#isWanted && this.#isOn;
  }

  /** The folder may have changed since the last session. */
  async #look(): Promise<void> {
    const found = await this.#parts.list().catch((cause: unknown) => {
      this.#parts.onTrouble(`The music folder could not be read: ${String(cause)}`);
      return [];
    });
    for (const track of found) {
      if (!this.#parts.canPlay(track)) {
        this.#leaveOut(track, 'This program cannot play its format');
      }
    }
    this.#tracks = found;
    const addresses = new Set(found.map(({ address }) => address));
    this.#queue = this.#queue.filter(({ address }) => addresses.has(address));
    if (this.#deck !== undefined && !addresses.has(this.#deck.track.address)) {
      this.#letGo();
    }
  }

  #tick(): void {
    this.#parts.duck(this.#parts.mustDuck());
    const epoch = this.#parts.epoch();
    if (epoch !== this.#epoch) {
      this.#movedTo(epoch);
    }
    const left = this.#deck?.secondsLeft();
    if (left !== undefined && left < loadAheadSeconds) {
      this.#next ??= this.#openNext();
    }
  }

  /** The decks of a lost context are silent: the same file goes on, on a deck of the new one. */
  #movedTo(epoch: number | undefined): void {
    const deck = this.#deck;
    this.#epoch = epoch;
    if (deck === undefined || epoch === undefined) {
      return;
    }
    this.#next?.dispose();
    this.#next = undefined;
    this.#deck = this.#open(deck.track, deck.seconds());
    deck.dispose();
    this.#playOn(fadeInSeconds);
  }

  #playOn(fadeSeconds: number): void {
    this.#epoch = this.#parts.epoch();
    this.#deck ??= this.#next ?? this.#openNext();
    if (this.#deck === this.#next) {
      this.#next = undefined;
    }
    if (this.#mayPlay()) {
      this.#deck?.play(fadeSeconds);
    }
  }

  #openNext(): MusicDeck | undefined {
    const track = this.#draw();
    return track === undefined ? undefined : this.#open(track, 0);
  }

  /** The next of the shuffled files; all have been played before any is played again. */
  #draw(): MusicTrack | undefined {
    const isGood = ({ address }: MusicTrack) => !this.#broken.has(address);
    let queue = this.#queue.filter(isGood);
    if (queue.length === 0) {
      queue = [...shuffled(this.#tracks.filter(isGood), this.#deck?.track, this.#parts.random)];
    }
    const [track, ...rest] = queue;
    this.#queue = rest;
    return track;
  }

  #open(track: MusicTrack, fromSeconds: number): MusicDeck | undefined {
    return this.#parts.openDeck(track, fromSeconds, {
      onEnded: () => {
        this.#goOnFrom(track);
      },
      onBroken: () => {
        this.#leaveOut(track, 'It is broken');
        this.#goOnFrom(track);
      },
    });
  }

  #goOnFrom(track: MusicTrack): void {
    if (this.#next?.track === track) {
      this.#next.dispose();
      this.#next = undefined;
    }
    if (this.#deck?.track === track) {
      const ended = this.#deck;
      this.#next ??= this.#openNext();
      ended.dispose();
      this.#deck = undefined;
      this.#playOn(atOnceSeconds);
    }
  }

  #leaveOut(track: MusicTrack, why: string): void {
    if (!this.#broken.has(track.address)) {
      this.#broken.add(track.address);
      this.#parts.onTrouble(`The music file ${track.name} is left out. ${why}.`);
    }
  }

  #letGo(): void {
    this.#deck?.dispose();
    this.#next?.dispose();
    this.#deck = undefined;
    this.#next = undefined;
  }
}
