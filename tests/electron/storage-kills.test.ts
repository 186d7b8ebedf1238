import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
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

const envelope = z.object({ seq: z.int() });

async function seqOf(folder: string, name: string): Promise<number> {
  return envelope.parse(JSON.parse(await readFile(join(folder, name), 'utf8'))).seq;
}

/** Opens what a killed child left and checks it against what the child had acknowledged. */
async function checkedNumber(folder: string, { routine, sound }: Acknowledged): Promise<number> {
  const log = keptLog();
  const { routines, settings } = await openStorage(folder, log);
  expect([...routines.notices, ...settings.notices]).toEqual([]);
  expect(log.lines).toEqual([]);
  const names = await readdir(folder);
  expect(names.filter((name) => name.endsWith('.tmp') || name.includes('.bad-'))).toEqual([]);
  // Two files with three backups each, and nothing that an unfinished save left.
  expect(names.length).toBeLessThanOrEqual(2 * 4);

  const counted = routines.list().find(({ id }) => id === 'counted');
  const found = counted?.name.kind === 'own' ? Number(counted.name.text) : 0;
  if (routine > 0) {
    expect([routine, routine + 1]).toContain(found);
  }
  if (sound > 0) {
    const { volume } = settings.current().sound;
    expect([sound % 101, (sound + 1) % 101]).toContain(volume);
  }
  return found;
}

/** Kills one child after the other over one folder; answers how many saves were acknowledged. */
async function lane(program: string, rounds: number): Promise<number> {
  const folder = join(await temporaryFolder(), 'saved');
  let number = 0;
  let seq = 0;
  let acknowledged = 0;
  for (let round = 0; round < rounds; round += 1) {
    const saved = await killedChild(program, folder, number + 1);
    const found = await checkedNumber(folder, saved);
    expect(found).toBeGreaterThanOrEqual(number);
    const seqNow = await seqOf(folder, 'routines.json');
    expect(seqNow).toBeGreaterThanOrEqual(seq + Math.max(0, saved.routine - number));
    acknowledged += Math.max(0, saved.routine - number);
    [number, seq] = [found, seqNow];
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
