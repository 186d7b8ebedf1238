import { app } from 'electron/main';
import { graphicsVerdict, withDeath } from './graphics-deaths';
import type { GraphicsDeaths } from './graphics-deaths';
import type { Log } from './log';

/** What the watch is given. */
export interface GraphicsWatch {
  /** True while no run is on the wall and the desk is closed. */
  readonly isQuiet: () => boolean;
  readonly log: Pick<Log, 'warn' | 'error'>;
}

const lookEveryMs = 60_000;
/** Sooner it would most likely go the same way again, and the wall would start itself for ever. */
const leastUptimeSeconds = 3_600;

/**
 * Starts the program anew when its graphics process has died so often that Chromium gives it up:
 * else the figure stays away for as long as the program runs, and in the end the program goes too.
 */
export function watchGraphics({ isQuiet, log }: GraphicsWatch): void {
  let deaths: GraphicsDeaths | undefined;
  let looking: NodeJS.Timeout | undefined;
  const startAnew = (why: string) => {
    log.error(why);
    app.relaunch();
    app.exit(0);
  };
  const lookForQuiet = () => {
    if (isQuiet() && process.uptime() >= leastUptimeSeconds) {
      startAnew('The wall is quiet: it starts anew to draw with graphics again.');
    }
  };
  app.on('child-process-gone', (_event, { type, reason }) => {
    if (type !== 'GPU' || reason === 'clean-exit') {
      return;
    }
    deaths = withDeath(deaths, performance.now());
    const verdict = graphicsVerdict(deaths);
    if (verdict === 'freshNow') {
      startAnew('The graphics process died too often: the program starts anew.');
    } else if (verdict === 'freshWhenQuiet' && looking === undefined) {
      log.warn('The graphics process died too often: the program starts anew once it is quiet.');
      looking = setInterval(lookForQuiet, lookEveryMs);
    }
  });
}
