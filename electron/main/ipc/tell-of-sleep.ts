import { powerMonitor } from 'electron/main';
import type { WebContents } from 'electron/main';
import { pushToWall } from './push';

/** Tells the wall when the machine goes to sleep and when it has woken; the run pauses. */
export function tellOfSleep(contents: WebContents): void {
  powerMonitor.on('suspend', () => {
    pushToWall(contents, 'machine:slept', { kind: 'suspend' });
  });
  powerMonitor.on('resume', () => {
    pushToWall(contents, 'machine:slept', { kind: 'resume' });
  });
}
