import type { CDPSession } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shortRoutine } from '../../scripts/drive/sample-routines';
import { frame } from '../../scripts/drive/steer-wall';
import { compileTimeline } from '../../src/circuit/compile-timeline';
import { english } from '../../src/text/en/english';
import { contextFacts, watchContexts } from './contexts';
import { soon } from './heard';
import { heldBytes } from './held-bytes';
import { startWall } from './wall';
import type { TestWall } from './wall';

const words = english.wall;
const { circuit } = shortRoutine;
/** One effort, with all the sounds of a start and an end. */
const once = {
  ...shortRoutine,
  circuit: { ...circuit, rounds: 1, stations: circuit.stations.slice(-1) },
};
/** As far as time may leap without looking like a machine that slept. */
const leapMs = 4_000;
/** All of it, and then some. */
const leaps = Math.ceil(compileTimeline(once).totalMs / leapMs) + 1;
/** Sounds and pages that are made once are there by then. */
const warmUpSessions = 10;
const sessions = 100;
/** A hundredth of some 5 MB over 90 sessions: half a kilobyte each. */
const mostGrowth = 1.01;

let wall: TestWall;
let tools: CDPSession;

beforeAll(async () => {
  wall = await startWall({
    saved: { routines: [once] },
    figure: false,
    simulated: true,
    beforeWorld: watchContexts,
  });
  tools = await wall.page.context().newCDPSession(wall.page);
  await tools.send('Performance.enable');
});

afterAll(async () => {
  await wall.close();
});

/** Nodes of the audio graph, once those that nobody holds were thrown away. */
async function audioNodes(): Promise<number> {
  await tools.send('HeapProfiler.collectGarbage');
  const { metrics } = await tools.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'AudioHandlers')?.value ?? NaN;
}

async function runToTheEnd(): Promise<void> {
  const { page } = wall;
  await page.keyboard.press('Space');
  for (let leap = 0; leap < leaps; leap += 1) {
    await page.clock.fastForward(leapMs);
  }
  await frame(page);
  await page.getByRole('heading', { name: words.finishedTitle }).waitFor();
  await page.keyboard.press('Space');
  await frame(page);
}

async function runMany(count: number): Promise<void> {
  for (let run = 0; run < count; run += 1) {
    await runToTheEnd();
  }
}

describe('a hundred sessions, each to its end', () => {
  it('use one audio context, keep no node of it and no memory', async () => {
    const nodesAtFirst = await audioNodes();
    await runMany(warmUpSessions);
    const bytesBefore = await heldBytes(tools);
    await runMany(sessions - warmUpSessions);
    expect((await contextFacts(wall.page)).count).toBe(1);
    // The last sounds ring out in real time.
    await expect.poll(audioNodes, soon).toBeLessThanOrEqual(nodesAtFirst);
    expect((await heldBytes(tools)) / bytesBefore).toBeLessThan(mostGrowth);
  });
});
