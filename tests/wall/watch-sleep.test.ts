import { beforeEach, describe, expect, it } from 'vitest';
import type { MachineSleep } from '../../src/contract/wall-calls';
import { watchSleep, type SleepWatching } from '../../src/wall/watch-sleep';

let nowMs: number;
let say: (sleep: MachineSleep) => void;
let watch: SleepWatching;
let slept: number[];

beforeEach(() => {
  nowMs = 50_000;
  slept = [];
  watch = watchSleep({
    now: () => nowMs,
    onMachineSlept: (listener) => {
      say = listener;
    },
  });
});

function passed(ms: number): void {
  nowMs += ms;
  watch.look();
}

function listen(): () => void {
  return watch.onSlept((atMs) => slept.push(atMs));
}

describe('watchSleep', () => {
  it('says nothing while the page is awake, nor when a look comes seconds late', () => {
    listen();
    for (const ms of [1000, 1000, 4900, 1000, 1200]) {
      passed(ms);
    }
    expect(slept).toEqual([]);
  });

  it('tells a gap between two looks, with the moment before it', () => {
    listen();
    passed(1000);
    passed(3 * 3_600_000);
    passed(1000);
    expect(slept).toEqual([51_000]);
  });

  it('tells of a sleep that the clock did not count, by the word of the machine', () => {
    listen();
    passed(1000);
    say({ kind: 'suspend' });
    expect(slept).toEqual([51_000]);
  });

  it('takes the word on waking for a sleep whose beginning was not told', () => {
    listen();
    passed(1000);
    nowMs += 400;
    say({ kind: 'resume' });
    expect(slept).toEqual([51_000]);
  });

  it('tells every listener, and none that was taken off', () => {
    const off = listen();
    listen();
    off();
    passed(60_000);
    expect(slept).toEqual([50_000]);
  });
});
