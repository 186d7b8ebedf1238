import type { WebContents } from 'electron/main';
import type { Log } from './log';

/**
 * How often a page is asked whether it is there, and how many times it may owe the answer. Together
 * with the load that follows, a wall that hangs is back within 15 s.
 */
const everyMs = 3_000;
const mostUnanswered = 3;

/**
 * Kills the process of a page that hangs: a reload would wait for it. Chromium itself calls a page
 * unresponsive only when it owes an answer to a touch or a key, and nobody touches a wall; so it is
 * asked. Times are counted in questions: while the machine sleeps none is asked.
 */
export function endHang(contents: WebContents, log: Pick<Log, 'error'>): void {
  let unanswered = 0;
  let isAsked = false;
  const answered = () => {
    unanswered = 0;
    isAsked = false;
  };
  const timer = setInterval(() => {
    // A page that loads has its own watch, and a debugger may hold one for as long as it likes.
    if (contents.isCrashed() || contents.isLoadingMainFrame() || contents.isDevToolsOpened()) {
      answered();
    } else if (!isAsked) {
      isAsked = true;
      contents.executeJavaScript('0').then(answered, answered);
    } else if (++unanswered >= mostUnanswered) {
      answered();
      log.error('The page hangs.');
      contents.forcefullyCrashRenderer();
    }
  }, everyMs);
  contents.on('render-process-gone', answered);
  contents.on('destroyed', () => {
    clearInterval(timer);
  });
}
