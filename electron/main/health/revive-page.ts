import { app } from 'electron/main';
import type { WebContents } from 'electron/main';
import type { Log } from './log';
import { rateLimit } from './rate-limit';
import { restartVerdict } from './restart-verdict';

const deathsPerMinute = 10;

/** Brings a page back when its process has died, and logs the death of any other process. */
export function revivePage(contents: WebContents, log: Log): void {
  let deathsMs: readonly number[] = [];
  contents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit') {
      return;
    }
    const verdict = restartVerdict(deathsMs, performance.now());
    deathsMs = verdict.deathsMs;
    log.error(`The page died (${reason}, ${exitCode}): ${verdict.kind}.`);
    if (verdict.kind === 'reload') {
      // Not within the event: the dead process is still being taken down.
      setImmediate(() => {
        contents.reload();
      });
      return;
    }
    app.relaunch();
    app.exit(0);
  });
  contents.on('did-fail-load', (_event, ...[code, description, , isMainFrame]) => {
    if (isMainFrame) {
      log.error(`The page did not load (${code} ${description}).`);
    }
  });
  contents.on('preload-error', (_event, _path, cause) => {
    log.error('The bridge failed.', cause);
  });
  logOtherDeaths(log);
}

function logOtherDeaths(log: Log): void {
  const limit = rateLimit(deathsPerMinute);
  app.on('child-process-gone', (_event, { type, name, reason, exitCode }) => {
    if (limit.allows(performance.now())) {
      log.warn(`A process died (${type} ${name ?? ''}, ${reason}, ${exitCode}).`);
    }
  });
}
