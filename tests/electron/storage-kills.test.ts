import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { mostVersions } from '../../electron/main/storage/library/thinned';
import { openStorage } from '../../electron/main/storage/open-storage';
import { builtProgram } from './built-program';
import { keptLog } from './kept-log';
import { temporaryFolder } from './storage/temporary-folder';

const kills = 200;
const lanes = 2;
const longestLifeMs = 120;

/** What a child acknowledged before it was killed; 0 for nothing. */
interface Acknowledged {
  readonly routine: number;
  readonly sound: number;
}

/** Lets a child save for a random moment, then kills it without a warning. */
async function killedChild(program: string, folder: string, from: number): Promise<Acknowledged> {
  const child = spawn(process.execPath, [program, folder, String(from)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const closed = once(child, 'close');
  await once(child.stdout, 'data');
  await wait(Math.random() * longestLifeMs);
  child.kill('SIGKILL');
  await closed;
  expect(child.signalCode).toBe('SIGKILL');
  expect(said).not.toContain('refused');
  const lastOf = (what: string) =>
    Math.max(
      0,
      ...[...said.matchAll(new RegExp(`^${what} (\\d+)\n`, 'gm'))].map((line) => Number(line[1])),
    );
  return { routine: lastOf('routine'), sound: lastOf('sound') };
}

/** What a killed child left. */
interface Left {
  readonly number: number;
  readonly version: number;
}

/** Opens what a killed child left and checks it against what the child had acknowledged. */
async function checkedState(folder: string, { routine, sound }: Acknowledged): Promise<Left> {
  const log = keptLog();
  const { library, settings, notices } = await openStorage(folder, log);
  // Waits for a library that the child had only begun.
  const versions = await library.versions('counted');
  expect(notices()).toEqual([]);
  expect(log.lines.filter((line) => !line.startsWith('info'))).toEqual([]);
  const names = await readdir(folder, { recursive: true });
  expect(names.filter((name) => name.endsWith('.tmp') || name.includes('.bad-'))).toEqual([]);
  // Settings and shelf with three backups each, the starters, the versions and one to be let go of.
  const inLibrary = names.filter((name) => /r-[^/\\]*$/.test(name)).length;
  const files = names.filter((name) => name.includes('.json')).length;
  expect(files).toBeLessThanOrEqual(2 * 4 + inLibrary + mostVersions + 1);

  const counted = versions.kind === 'done' ? versions.value[0] : undefined;
  const found = counted?.routine.name.kind === 'own' ? Number(counted.routine.name.text) : 0;
  if (routine > 0) {
    expect([routine, routine + 1]).toContain(found);
  }
  if (sound > 0) {
    const { volume } = settings.current().sound;
    expect([sound % 101, (sound + 1) % 101]).toContain(volume);
  }
  return { number: found, version: counted?.version ?? 0 };
}

/** Kills one child after the other over one folder; answers how many saves were acknowledged. */
async function lane(program: string, rounds: number): Promise<number> {
  const folder = join(await temporaryFolder(), 'saved');
  let before: Left = { number: 0, version: 0 };
  let acknowledged = 0;
  for (let round = 0; round < rounds; round += 1) {
    const saved = await killedChild(program, folder, before.number + 1);
    const left = await checkedState(folder, saved);
    const count = Math.max(0, saved.routine - before.number);
    expect(left.number).toBeGreaterThanOrEqual(before.number);
    expect(left.version).toBeGreaterThanOrEqual(before.version + count);
    acknowledged += count;
    before = left;
  }
  return acknowledged;
}

describe('openStorage', () => {
  it(`loses no acknowledged save over ${kills} kills at random moments`, async () => {
    const program = await builtProgram('saving-child.ts');
    const acknowledged = await Promise.all(
      Array.from({ length: lanes }, () => lane(program, kills / lanes)),
    );
    // Else the kills came too early to say anything.
    expect(acknowledged.reduce((sum, count) => sum + count)).toBeGreaterThan(kills);
  }, 180_000);
});
