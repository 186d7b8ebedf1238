import { utilityProcess } from 'electron/main';
import type { Log } from '../health/log';
import engineProgram from './engine-process?modulePath';
import { keptSpeech } from './kept-speech';
import { ownProcessVoice } from './own-process-voice';
import type { EngineProcess } from './own-process-voice';
import type { SpeechVoice } from './speech-voice';

/** The voice for staff's own words: the engine in a utility process, started when it is needed. */
export function openSpeech(log: Log): SpeechVoice {
  return keptSpeech(
    ownProcessVoice({
      start: startEngine,
      log,
      after: (ms, then) => {
        const timer = setTimeout(then, ms);
        return () => {
          clearTimeout(timer);
        };
      },
    }),
  );
}

/** No arguments, no environment and no way to write anywhere. */
function startEngine(): EngineProcess {
  const child = utilityProcess.fork(engineProgram, [], {
    serviceName: 'Backline speech',
    env: {},
    stdio: 'ignore',
  });
  return {
    ask: (request) => {
      child.postMessage(request);
    },
    onMessage: (listener) => {
      child.on('message', listener);
      return () => child.off('message', listener);
    },
    onExit: (listener) => {
      child.on('exit', listener);
      return () => child.off('exit', listener);
    },
    kill: () => child.kill(),
  };
}
