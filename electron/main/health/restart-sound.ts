import { app } from 'electron/main';
import type { Log } from './log';
import { rateLimit } from './rate-limit';

/** What Chromium calls its process for sound, whatever the language. */
const audioService = 'audio.mojom.AudioService';

/** A page that asks without end gets no more. */
const restartsPerMinute = 3;

/**
 * Ends Chromium's process for sound whenever the answer is called; Chromium starts another, which
 * looks for the sound system anew. One that was started before the sound server, or outlived it,
 * never finds a loudspeaker again (PulseAudio, tried).
 */
export function openSoundRestart(log: Pick<Log, 'warn'>): () => void {
  const limit = rateLimit(restartsPerMinute);
  return () => {
    const service = app.getAppMetrics().find(({ serviceName }) => serviceName === audioService);
    if (service !== undefined && limit.allows(performance.now())) {
      log.warn('There has been no sound for long: its process is started anew.');
      process.kill(service.pid, 'SIGKILL');
    }
  };
}
