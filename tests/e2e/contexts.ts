import type { Page } from 'playwright';

/**
 * Keeps every audio context of the page from its next load on, and lets a test meddle with them as a
 * system would. `globalThis.audio` is: `contexts`, all there have been; `nextRate`, the sample rate of
 * the next one; `takenAs`, the state that all are held in, whatever the page does.
 */
export async function watchContexts(page: Page): Promise<void> {
  await page.addInitScript({
    content: `
      globalThis.audio = { contexts: [], nextRate: undefined, takenAs: undefined };
      globalThis.AudioContext = new Proxy(AudioContext, {
        construct: (made, [options]) => {
          const { contexts, nextRate } = globalThis.audio;
          const rate = nextRate === undefined ? {} : { sampleRate: nextRate };
          const context = new made({ ...options, ...rate });
          contexts.push(context);
          return context;
        },
      });
      const { get } = Object.getOwnPropertyDescriptor(BaseAudioContext.prototype, 'state');
      Object.defineProperty(BaseAudioContext.prototype, 'state', {
        get() {
          return globalThis.audio.takenAs ?? get.call(this);
        },
      });
      const { resume } = AudioContext.prototype;
      AudioContext.prototype.resume = function () {
        return globalThis.audio.takenAs === undefined
          ? resume.call(this)
          : Promise.reject(new DOMException('Not allowed.', 'InvalidStateError'));
      };`,
  });
}

/** What a test wants to know of the contexts. */
export interface ContextFacts {
  readonly count: number;
  readonly state: string;
  readonly sampleRate: number;
}

/** How many contexts there have been, and how the newest one is. */
export async function contextFacts(page: Page): Promise<ContextFacts> {
  return page.evaluate(() => {
    const audio: unknown = Reflect.get(globalThis, 'audio');
    const isObject = typeof audio === 'object' && audio !== null;
    const contexts: unknown = isObject ? Reflect.get(audio, 'contexts') : undefined;
    const all: readonly unknown[] = Array.isArray(contexts) ? contexts : [];
    const newest = all.at(-1);
    return newest instanceof AudioContext
      ? { count: all.length, state: newest.state, sampleRate: newest.sampleRate }
      : { count: all.length, state: 'none', sampleRate: 0 };
  });
}

/** Puts the newest context to sleep, or closes it, as if from outside the page's own program. */
export async function meddle(page: Page, what: 'suspend' | 'close'): Promise<void> {
  await page.evaluate(async (method) => {
    const audio: unknown = Reflect.get(globalThis, 'audio');
    const isObject = typeof audio === 'object' && audio !== null;
    const contexts: unknown = isObject ? Reflect.get(audio, 'contexts') : undefined;
    const newest: unknown = Array.isArray(contexts) ? contexts.at(-1) : undefined;
    if (newest instanceof AudioContext) {
      await newest[method]();
    }
  }, what);
}

/** Holds all contexts in a state, silent, until it is given back (undefined). */
export async function holdAs(
  page: Page,
  state: 'suspended' | 'interrupted' | undefined,
): Promise<void> {
  await page.evaluate(async (takenAs) => {
    const audio: unknown = Reflect.get(globalThis, 'audio');
    if (typeof audio === 'object' && audio !== null) {
      const contexts: unknown = Reflect.get(audio, 'contexts');
      const newest: unknown = Array.isArray(contexts) ? contexts.at(-1) : undefined;
      if (takenAs !== undefined && newest instanceof AudioContext) {
        await newest.suspend();
      }
      Reflect.set(audio, 'takenAs', takenAs);
    }
  }, state);
}

/** Gives the next context another sample rate: another device may have another. */
export async function giveNextRate(page: Page, sampleRate: number): Promise<void> {
  await page.evaluate((rate) => {
    const audio: unknown = Reflect.get(globalThis, 'audio');
    if (typeof audio === 'object' && audio !== null) {
      Reflect.set(audio, 'nextRate', rate);
    }
  }, sampleRate);
}
