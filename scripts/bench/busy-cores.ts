import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';

/** Keeps every core busy while something is measured. */
export async function withBusyCores<T>(measure: () => Promise<T>): Promise<T> {
  const loops = Array.from({ length: availableParallelism() }, () =>
    spawn(process.execPath, ['-e', 'for (;;) {}'], { stdio: 'ignore' }),
  );
  try {
    return await measure();
  } finally {
    await Promise.all(loops.map(end));
  }
}

async function end(loop: ChildProcess): Promise<void> {
  const ended = once(loop, 'exit');
  loop.kill('SIGKILL');
  await ended;
}
