import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { givenEnvironment, wallArguments } from '../../scripts/drive/open-wall';

/** Starts the packaged app once more over the same data; answers its exit code. */
export async function secondStart(start: {
  readonly executable: string;
  readonly dataFolder: string;
}): Promise<unknown> {
  const second = spawn(
    start.executable,
    [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...wallArguments(start)],
    { env: { ...givenEnvironment(), BACKLINE_DEVELOPMENT: '1' }, stdio: 'ignore' },
  );
  const exit: readonly unknown[] = await once(second, 'exit');
  return exit[0];
}
