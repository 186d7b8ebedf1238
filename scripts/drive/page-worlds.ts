import type { Page } from 'playwright';

/** What a page takes for the machine it runs on. */
export interface PageWorld {
  /** Whether there is a loudspeaker, whatever this machine has; undefined leaves it as it is. */
  readonly loudspeaker?: boolean;
  /** False where the figure cannot be drawn. */
  readonly figure?: boolean;
  /** The time it starts at, where its time is simulated. */
  readonly startsAt?: Date;
}

/** How long a page whose time is simulated is given before its time stands still, in ms. */
const settleMs = 60_000;

/**
 * Loads the page again in another world. Where its time is simulated it stands still afterwards
 * and passes only when `page.clock` is told so; the audio clock goes with it.
 */
export async function enterWorld(page: Page, world: PageWorld): Promise<void> {
  const { loudspeaker, figure, startsAt } = world;
  if (loudspeaker !== undefined) {
    await page.addInitScript(setLoudspeaker, loudspeaker);
  }
  if (figure === false) {
    await page.addInitScript(removeFigure);
  }
  if (startsAt !== undefined) {
    await page.addInitScript(simulateAudioClock);
    await page.clock.install({ time: startsAt });
  }
  await reload(page);
  if (startsAt !== undefined) {
    await page.clock.pauseAt(new Date(startsAt.getTime() + settleMs));
  }
}

/** Loads the wall anew; it is idle afterwards, unless it was told to start a routine. */
export async function reload(page: Page): Promise<void> {
  await page.reload();
  await page.locator('main').first().waitFor();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** Sent to the page as text, so it uses nothing from outside itself. */
function setLoudspeaker(isThere: boolean): void {
  const output = { kind: 'audiooutput', deviceId: '', groupId: '', label: '' };
  Object.defineProperty(MediaDevices.prototype, 'enumerateDevices', {
    value: () => Promise.resolve(isThere ? [output] : []),
  });
}

/** Sent to the page as text. */
function removeFigure(): void {
  Object.defineProperty(HTMLCanvasElement.prototype, 'transferControlToOffscreen', {
    value: () => {
      throw new Error('There is no WebGL 2');
    },
  });
}

/**
 * The audio clock goes with the page's own, and sounds begin at once: none waits for an instant
 * that simulated time has long passed. Sent to the page as text.
 */
function simulateAudioClock(): void {
  Object.defineProperties(AudioContext.prototype, {
    currentTime: { get: () => performance.now() / 1000 },
    getOutputTimestamp: {
      value: () => ({ contextTime: performance.now() / 1000, performanceTime: performance.now() }),
    },
  });
  // What is measured belongs to another time than the page's.
  Object.defineProperty(AnalyserNode.prototype, 'getFloatTimeDomainData', {
    value: (samples: Float32Array) => samples.fill(0.5),
  });
  const start: unknown = Reflect.get(AudioBufferSourceNode.prototype, 'start');
  if (typeof start === 'function') {
    const startAtOnce = new Proxy(start, {
      apply: (begin, node) => {
        Reflect.apply(begin, node, []);
      },
    });
    Object.defineProperty(AudioBufferSourceNode.prototype, 'start', { value: startAtOnce });
  }
}
