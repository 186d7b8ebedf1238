import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runCommand } from '../../scripts/setup/run-command.mjs';
import { runUntilEnd } from '../../scripts/setup/run-until-end.mjs';
import { temporaryFolder } from './temporary-folder';

const here = { environment: process.env, folder: process.cwd() };

function run(code: string): Promise<number> {
  return runUntilEnd(process.execPath, ['-e', code], here);
}

describe('runUntilEnd', () => {
  it('gives the program’s exit code', async () => {
    expect(await run('process.exit(0)')).toBe(0);
    expect(await run('process.exit(7)')).toBe(7);
  });

  it.skipIf(process.platform === 'win32')('gives 128 and the signal’s number', async () => {
    expect(await run('process.kill(process.pid, "SIGTERM")')).toBe(128 + 15);
  });

  it.skipIf(process.platform === 'win32')('passes signals on to the program', async () => {
    const file = join(await temporaryFolder(), 'parent.mjs');
    const source = pathToFileURL('scripts/setup/run-until-end.mjs').href;
    const child = `process.on('SIGTERM', () => process.exit(42)); console.log('ready'); setInterval(() => {}, 1000);`;
    await writeFile(
      file,
      `import { runUntilEnd } from ${JSON.stringify(source)};
       process.exitCode = await runUntilEnd(process.execPath, ['-e', ${JSON.stringify(child)}], {
         environment: process.env, folder: process.cwd() });`,
    );
    const parent = spawn(process.execPath, [file], { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(parent.stdout, 'data');
    parent.kill('SIGTERM');
    await once(parent, 'exit');
    expect(parent.exitCode).toBe(42);
  });
});

describe('runCommand', () => {
  it('collects what the program says on both streams', async () => {
    const result = await runCommand(process.execPath, [
      '-e',
      'console.log("out"); console.error("err"); process.exit(3)',
    ]);
    expect(result).toMatchObject({ code: 3, timedOut: false });
    expect(result.output).toContain('out');
    expect(result.output).toContain('err');
  });

  it('takes a missing program for a result', async () => {
    expect((await runCommand('no-such-program', [])).code).toBeNull();
  });

  it('ends a program that takes too long', async () => {
    const result = await runCommand(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], {
      limitMs: 50,
    });
    expect(result).toMatchObject({ code: null, timedOut: true });
  });
});
