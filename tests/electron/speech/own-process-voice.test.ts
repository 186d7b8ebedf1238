import { describe, expect, it } from 'vitest';
import type { EngineRequest } from '../../../electron/main/speech/engine-message';
import { ownProcessVoice } from '../../../electron/main/speech/own-process-voice';
import { refused } from '../../../src/contract/outcome';
import { keptLog } from '../kept-log';

/** A process that is asked and answers by hand. */
function handProcess() {
  const messages = new Set<(message: unknown) => void>();
  const exits = new Set<(code?: number) => void>();
  const asked: EngineRequest[] = [];
  let killed = false;
  return {
    asked,
    isKilled: () => killed,
    listeners: () => messages.size,
    say: (message: unknown) => {
      messages.forEach((listener) => {
        listener(message);
      });
    },
    exit: () => {
      // With the exit code, as Electron tells it.
      exits.forEach((listener) => {
        listener(1);
      });
    },
    process: {
      ask: (request: EngineRequest) => asked.push(request),
      onMessage: (listener: (message: unknown) => void) => {
        messages.add(listener);
        return () => messages.delete(listener);
      },
      onExit: (listener: () => void) => {
        exits.add(listener);
        return () => exits.delete(listener);
      },
      kill: () => {
        killed = true;
      },
    },
  };
}

function openVoice() {
  const processes: ReturnType<typeof handProcess>[] = [];
  const timers = new Map<() => void, number>();
  const log = keptLog();
  const voice = ownProcessVoice({
    log,
    start: () => {
      const made = handProcess();
      processes.push(made);
      return made.process;
    },
    after: (ms, then) => {
      timers.set(then, ms);
      return () => timers.delete(then);
    },
  });
  const pass = (ms: number) => {
    for (const [then] of [...timers].filter(([, after]) => after <= ms)) {
      timers.delete(then);
      then();
    }
  };
  return { voice, processes, log, pass };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));
const samples = Float32Array.of(0.5);
const spoken = { kind: 'done', value: { samples, samplesPerSecond: 16_000 } };

describe('ownProcessVoice', () => {
  it('starts no process before there is something to say', () => {
    expect(openVoice().processes).toEqual([]);
  });

  it('answers with what the engine says', async () => {
    const { voice, processes } = openVoice();
    const answer = voice.speak('Lift.');
    await turn();
    const [engine] = processes;
    expect(engine?.asked).toEqual([{ number: 1, text: 'Lift.' }]);
    engine?.say({ number: 1, samples, samplesPerSecond: 16_000 });
    expect(await answer).toEqual(spoken);
  });

  it('asks one text at a time, of one process', async () => {
    const { voice, processes } = openVoice();
    const answers = [voice.speak('One.'), voice.speak('Two.')];
    await turn();
    expect(processes[0]?.asked).toHaveLength(1);
    processes[0]?.say({ number: 1, samples, samplesPerSecond: 16_000 });
    await turn();
    processes[0]?.say({ number: 2, samples, samplesPerSecond: 16_000 });
    expect(await Promise.all(answers)).toEqual([spoken, spoken]);
    expect(processes).toHaveLength(1);
    expect(processes[0]?.listeners()).toBe(0);
  });

  it('starts another process where the first one ended while nobody asked', async () => {
    const { voice, processes } = openVoice();
    const answer = voice.speak('Lift.');
    await turn();
    processes[0]?.say({ number: 1, samples, samplesPerSecond: 16_000 });
    await answer;
    processes[0]?.exit();
    void voice.speak('Again.');
    await turn();
    expect(processes).toHaveLength(2);
  });

  it('refuses a text on which the process dies, and starts another for the next', async () => {
    const { voice, processes, log } = openVoice();
    const first = voice.speak('Crash.');
    await turn();
    processes[0]?.exit();
    expect(await first).toEqual(refused('cannot-speak'));
    expect(log.lines.join()).not.toContain('Crash');
    const second = voice.speak('Lift.');
    await turn();
    processes[1]?.say({ number: 2, samples, samplesPerSecond: 16_000 });
    expect(await second).toEqual(spoken);
  });

  it('refuses a text that takes more than five seconds, and ends that process', async () => {
    const { voice, processes, pass } = openVoice();
    const answer = voice.speak('Forever.');
    await turn();
    pass(5_000);
    expect(await answer).toEqual(refused('cannot-speak'));
    expect(processes[0]?.isKilled()).toBe(true);
  });

  it('leaves the engine alone after three failures in a row', async () => {
    const { voice, processes } = openVoice();
    for (const text of ['a', 'b', 'c']) {
      const answer = voice.speak(text);
      await turn();
      processes.at(-1)?.exit();
      await answer;
    }
    expect(await voice.speak('d')).toEqual(refused('cannot-speak'));
    expect(processes).toHaveLength(3);
  });

  it('ends a process that was idle for a minute, and starts another when asked again', async () => {
    const { voice, processes, pass } = openVoice();
    const answer = voice.speak('Lift.');
    await turn();
    processes[0]?.say({ number: 1, samples, samplesPerSecond: 16_000 });
    await answer;
    pass(60_000);
    expect(processes[0]?.isKilled()).toBe(true);
    void voice.speak('Again.');
    await turn();
    expect(processes).toHaveLength(2);
  });

  it('does not listen to messages that are no answers', async () => {
    const { voice, processes, pass } = openVoice();
    const answer = voice.speak('Lift.');
    await turn();
    processes[0]?.say({ number: 7, samples, samplesPerSecond: 16_000 });
    processes[0]?.say('hello');
    pass(5_000);
    expect(await answer).toEqual(refused('cannot-speak'));
  });
});
