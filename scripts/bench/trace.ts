import { setTimeout as wait } from 'node:timers/promises';
import type { CDPSession, Page } from 'playwright';

/** What is used of an event of a trace. Times are in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly tid: number;
  readonly pid: number;
  readonly ts: number;
  /** How long it took by the clock. */
  readonly dur: number;
  /** How long the thread itself was at work, without waiting for a core; where the system tells. */
  readonly tdur: number;
  readonly threadName: string;
}

const categories = [
  'disabled-by-default-devtools.timeline',
  'devtools.timeline',
  'toplevel',
  '__metadata',
];

/** Traces the page for a while. */
export async function traceOf(page: Page, ms: number): Promise<readonly TraceEvent[]> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    events.push(...value.map(eventOf));
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: categories },
  });
  await wait(ms);
  await end(session);
  return events;
}

async function end(session: CDPSession): Promise<void> {
  const complete = new Promise<void>((resolve) => {
    session.once('Tracing.tracingComplete', () => {
      resolve();
    });
  });
  await session.send('Tracing.end');
  await complete;
  await session.detach();
}

function eventOf(raw: object): TraceEvent {
  const fields = new Map<string, unknown>(Object.entries(raw));
  const number = (name: string) => Number(fields.get(name) ?? 0);
  const details = fields.get('args');
  const threadName =
    typeof details === 'object' && details !== null && 'name' in details ? details.name : '';
  return {
    name: String(fields.get('name')),
    tid: number('tid'),
    pid: number('pid'),
    ts: number('ts'),
    dur: number('dur'),
    tdur: number('tdur'),
    threadName: typeof threadName === 'string' ? threadName : '',
  };
}
