import { app } from 'electron/main';
import type { WebContents } from 'electron/main';
import { endHang } from './end-hang';
import type { Log } from './log';
import { rateLimit } from './rate-limit';
import { restartVerdict } from './restart-verdict';

const deathsPerMinute = 10;

/** Chromium's ERR_ABORTED: another load took over, or a navigation was refused. Not a failure. */
const aborted = -3;

/**
 * Brings a page back when its process has died, when it did not load and when it hangs, and logs
 * the death of any other process.
 */
export function revivePage(contents: WebContents, log: Log): void {
  const revive = reviver(contents, log);
  contents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason !== 'clean-exit') {
      revive(`The page died (${reason}, ${exitCode})`);
    }
  });
  contents.on('did-fail-load', (_event, ...[code, description, , isMainFrame]) => {
    if (isMainFrame && code !== aborted) {
      revive(`The page did not load (${code} ${description})`);
    }
  });
  contents.on('preload-error', (_event, _path, cause) => {
    log.error('The bridge failed.', cause);
  });
  endHang(contents, log);
  logOtherDeaths(log);
}

/** Reloads the page or relaunches the program, as the verdict on all its deaths says. */
function reviver(contents: WebContents, log: Log): (what: string) => void {
  let deathsMs: readonly number[] = [];
  let isPending = false;
  return (what) => {
    // A page that dies while it loads may also fail to load: one death, not two.
    if (isPending) {
      return;
    }
    isPending = true;
    const verdict = restartVerdict(deathsMs, performance.now());
    deathsMs = verdict.deathsMs;
    log.error(`${what}: ${verdict.kind}.`);
    if (verdict.kind === 'reload') {
      // Not within the event: the dead process is still being taken down.
      setImmediate(() => {
        isPending = false;
        contents.reload();
      });
      return;
    }
    app.relaunch();
    app.exit(0);
  };
}

function logOtherDeaths(log: Log): void {
  const limit = rateLimit(deathsPerMinute);
  app.on('child-process-gone', (_event, { type, name, reason, exitCode }) => {
    if (limit.allows(performance.now())) {
      log.warn(`A process died (${type} ${name ?? ''}, ${reason}, ${exitCode}).`);
    }
  });
}
