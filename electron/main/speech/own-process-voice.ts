import { done, refused } from '../../../src/contract/outcome';
import type { Outcome } from '../../../src/contract/outcome';
import type { SpokenSound } from '../../../src/contract/spoken-sound';
import type { Log } from '../health/log';
import { isEngineAnswer } from './engine-message';
import type { EngineAnswer, EngineRequest } from './engine-message';
import type { SpeechVoice } from './speech-voice';

/** A running process of the engine. */
export interface EngineProcess {
  readonly ask: (request: EngineRequest) => void;
  /** The answer stops the listening, here and below. */
  readonly onMessage: (listener: (message: unknown) => void) => () => void;
  readonly onExit: (listener: () => void) => () => void;
  readonly kill: () => void;
}

/** What the voice needs of the world. */
export interface OwnProcessParts {
  readonly start: () => EngineProcess;
  readonly log: Pick<Log, 'warn'>;
  /** Calls back once after so many ms; the answer takes it back. */
  readonly after: (ms: number, then: () => void) => () => void;
}

/** Starting, and two sentences on a slow machine, take less. */
const answerWithinMs = 5_000;
/** An engine that nobody needs holds no memory. */
const idleMs = 60_000;
/** After so many failures in a row the engine is left alone: it would fail the next time too. */
const mostFailures = 3;

/**
 * A voice in a process of its own, started with the first text and ended when it was idle for a
 * minute. One text at a time; a text that takes too long or brings the process down is refused, and
 * the next one gets a new process. After three such texts running there is no voice until the
 * program starts anew.
 */
export function ownProcessVoice(parts: OwnProcessParts): SpeechVoice {
  let engine: EngineProcess | undefined;
  let number = 0;
  let failures = 0;
  let last: Promise<unknown> = Promise.resolve();
  let stopIdling: (() => void) | undefined;

  const end = () => {
    engine?.kill();
    engine = undefined;
  };
  const started = () => {
    const fresh = parts.start();
    fresh.onExit(() => {
      engine = engine === fresh ? undefined : engine;
    });
    return fresh;
  };
  const speakNow = async (text: string): Promise<Outcome<SpokenSound>> => {
    if (failures >= mostFailures) {
      return refused('cannot-speak');
    }
    stopIdling?.();
    engine ??= started();
    number += 1;
    const answer = await answerOf(engine, { number, text }, parts.after);
    if (answer === undefined) {
      failures += 1;
      parts.log.warn(`The speech engine failed on a text of ${text.length} characters.`);
      end();
      return refused('cannot-speak');
    }
    failures = 0;
    stopIdling = parts.after(idleMs, end);
    const { samples, samplesPerSecond } = answer;
    return samples === undefined ? refused('cannot-speak') : done({ samples, samplesPerSecond });
  };

  return {
    speak: (text) => {
      const spoken = last.then(() => speakNow(text));
      last = spoken.catch(() => undefined);
      return spoken;
    },
  };
}

/** What an engine answers to a request; undefined where it ends or takes too long. */
function answerOf(
  engine: EngineProcess,
  request: EngineRequest,
  after: OwnProcessParts['after'],
): Promise<EngineAnswer | undefined> {
  return new Promise((resolve) => {
    const stops: (() => void)[] = [];
    const settle = (answer?: EngineAnswer) => {
      stops.forEach((stop) => {
        stop();
      });
      resolve(answer);
    };
    stops.push(
      after(answerWithinMs, settle),
      // Not `settle` itself: what an exit is told with, its code, is no answer.
      engine.onExit(() => {
        settle();
      }),
      engine.onMessage((message) => {
        if (isEngineAnswer(message) && message.number === request.number) {
          settle(message);
        }
      }),
    );
    engine.ask(request);
  });
}
