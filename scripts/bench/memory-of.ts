import { readFile } from 'node:fs/promises';
import type { CDPSession, ElectronApplication } from 'playwright';

/** What a running app holds. */
export interface Memory {
  /** Of all its processes; memory that several share counts once where the system can tell. */
  readonly megabytes: number;
  readonly heapMegabytes: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** Measures an app after its page has cleared up what it no longer needs. */
export async function memoryOf(app: ElectronApplication, session: CDPSession): Promise<Memory> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (name: string) => metrics.find((found) => found.name === name)?.value ?? NaN;
  const processes = await app.evaluate(({ app: main }) =>
    main.getAppMetrics().map(({ pid, memory }) => ({ pid, kilobytes: memory.workingSetSize })),
  );
  const kilobytes = await Promise.all(
    processes.map(async ({ pid, kilobytes: whole }) => (await sharedOutKilobytes(pid)) ?? whole),
  );
  return {
    megabytes: kilobytes.reduce((sum, value) => sum + value, 0) / 1024,
    heapMegabytes: metric('JSHeapUsedSize') / 1024 / 1024,
    nodes: metric('Nodes'),
    listeners: metric('JSEventListeners'),
  };
}

/** A process's proportional set size: Linux alone tells it. */
async function sharedOutKilobytes(pid: number): Promise<number | undefined> {
  const text = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '');
  const found = /^Pss:\s+(\d+) kB/m.exec(text)?.[1];
  return found === undefined ? undefined : Number(found);
}
