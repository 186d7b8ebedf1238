import { describe, expect, it } from 'vitest';
import type { DeckListener, MusicTrack } from '../../src/audio/music-deck';
import { MusicPlayer } from '../../src/audio/music-player';
import { ManualTime } from './manual-time';

interface FakeDeck {
  readonly name: string;
  readonly fromSeconds: number;
  readonly listener: DeckListener;
  isPlaying: boolean;
  isGone: boolean;
  left: number;
}

function track(name: string): MusicTrack {
  return { address: `music/${name}`, type: 'audio/mpeg', name };
}

function setUp(names: readonly string[]) {
  const time = new ManualTime();
  const decks: FakeDeck[] = [];
  const troubles: string[] = [];
  const facts = { epoch: 1, mustDuck: false, isLow: false };
  const player = new MusicPlayer({
    list: () => Promise.resolve(names.map(track)),
    canPlay: ({ name }) => !name.endsWith('x'),
    openDeck: (opened, fromSeconds, listener) => {
      const deck = {
        name: opened.name,
        fromSeconds,
        listener,
        isPlaying: false,
        isGone: false,
        left: 100,
      };
      decks.push(deck);
      return {
        track: opened,
        play: () => {
          deck.isPlaying = true;
        },
        pause: () => {
          deck.isPlaying = false;
        },
        secondsLeft: () => deck.left,
        seconds: () => 42,
        dispose: () => {
          deck.isPlaying = false;
          deck.isGone = true;
        },
      };
    },
    epoch: () => facts.epoch,
    mustDuck: () => facts.mustDuck,
    duck: (isLow) => {
      facts.isLow = isLow;
    },
    every: time.every,
    random: () => 0,
    onTrouble: (what) => troubles.push(what),
  });
  const playing = () => decks.filter(({ isPlaying }) => isPlaying).map(({ name }) => name);
  const begin = async () => {
    player.play();
    await Promise.resolve();
    await new Promise(setImmediate);
  };
  return { time, decks, troubles, facts, player, playing, begin };
}

describe('MusicPlayer', () => {
  it('plays one file after the other, each once before any is repeated', async () => {
    const { time, decks, playing, begin } = setUp(['a', 'b', 'c']);
    await begin();
    const heard: string[] = [];
    for (let count = 0; count < 6; count += 1) {
      heard.push(...playing());
      const deck = decks.find(({ isPlaying }) => isPlaying);
      Object.assign(deck ?? {}, { left: 5 });
      time.pass(100);
      deck?.listener.onEnded();
    }
    expect(heard.slice(0, 3).toSorted()).toEqual(['a', 'b', 'c']);
    expect(heard.slice(3).toSorted()).toEqual(['a', 'b', 'c']);
    expect(heard[3]).not.toBe(heard[2]);
    expect(decks.filter(({ isGone }) => !isGone).length).toBeLessThanOrEqual(2);
  });

  it('passes over a broken file and one it cannot play, and says so once', async () => {
    const { decks, troubles, playing, begin } = setUp(['a', 'b', 'cx']);
    await begin();
    decks[0]?.listener.onBroken();
    expect(playing()).toEqual(['b']);
    expect(troubles).toHaveLength(2);
  });

  it('goes quiet for a cue and comes back by itself', async () => {
    const { time, facts, begin } = setUp(['a']);
    await begin();
    facts.mustDuck = true;
    time.pass(100);
    expect(facts.isLow).toBe(true);
    facts.mustDuck = false;
    time.pass(100);
    expect(facts.isLow).toBe(false);
  });

  it('is silent while no session runs, while it is off, and with an empty folder', async () => {
    const { player, playing, begin, time } = setUp(['a']);
    expect(playing()).toEqual([]);
    await begin();
    player.pause();
    expect([playing(), time.timers]).toEqual([[], 0]);
    player.setOn(false);
    await begin();
    expect(playing()).toEqual([]);
    const empty = setUp([]);
    await empty.begin();
    empty.time.pass(1_000);
    expect(empty.decks).toEqual([]);
  });

  it('goes on with the same file where it was when the audio context is another', async () => {
    const { time, decks, facts, playing, begin } = setUp(['a']);
    await begin();
    facts.epoch = 2;
    time.pass(100);
    expect(playing()).toEqual(['a']);
    expect(decks.at(-1)?.fromSeconds).toBe(42);
    expect(decks[0]?.isGone).toBe(true);
  });
});
